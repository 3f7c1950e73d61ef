package org.gradwire.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Runs the benchmarks whose name contains the first argument, or all, and prints one row each.
///
/// Short on purpose: enough to see a budget missed, not to compare two ways that are close. A
/// missed budget is shown but fails nothing, because the machine may be a slow or a busy one; a
/// benchmark that breaks fails the build.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        String part = args.length == 0 ? "" : args[0];
        PrintStream out = System.out;
        List<Row> rows = new ArrayList<>();
        out.println(Row.HEADER);
        for (Harness harness : List.of(new Jmh(), new Allocation(), new Recording(), new CommandLine(), new WindowStart(), new Formulas(), new Frames())) {
            for (Row row : harness.rows(part)) {
                rows.add(row);
                out.println(row);
            }
        }
        out.printf(
                "%d of %d budgets missed, %d not measured%n",
                rows.stream().filter(Row::isMissed).count(),
                rows.stream().filter(Row::hasBudget).count(),
                rows.stream().filter(row -> !row.isMeasured()).count());
    }

    /// Whether a harness of one piece was asked for.
    static boolean isAsked(Harness harness, String part) {
        return harness.getClass().getSimpleName().contains(part);
    }
}
