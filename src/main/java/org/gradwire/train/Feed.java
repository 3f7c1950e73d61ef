package org.gradwire.train;

import java.util.List;
import org.gradwire.pass.BatchEvaluator;

/// Brings rows of the table into the bound sources of an evaluator.
final class Feed {
    private final List<Fed> fed;
    /// By source, then by entry: where the evaluator wants its examples.
    private final double[][][] rows;

    Feed(Examples examples, BatchEvaluator evaluator) {
        fed = examples.fed();
        rows = new double[fed.size()][][];
        for (int s = 0; s < rows.length; s++) {
            rows[s] = new double[fed.get(s).shape().count()][];
            for (int entry = 0; entry < rows[s].length; entry++) {
                rows[s][entry] = evaluator.row(fed.get(s).source(), entry);
            }
        }
    }

    /// @param which rows of the table; those from an index on are taken
    void fill(int[] which, int from, int count) {
        for (int s = 0; s < rows.length; s++) {
            Fed source = fed.get(s);
            for (int entry = 0; entry < rows[s].length; entry++) {
                source.copy(entry, which, from, count, rows[s][entry]);
            }
        }
    }
}
