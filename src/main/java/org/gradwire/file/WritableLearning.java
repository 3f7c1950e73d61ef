package org.gradwire.file;

import java.util.BitSet;
import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.data.Column;
import org.gradwire.data.Table;
import org.gradwire.text.Message;
import org.gradwire.train.Learning;

/// Whether the data and the recipe of a document can be written so that they can be read again.
record WritableLearning(Learning learning, Limits limits) {
    Optional<Message> complaint() {
        Table table = learning.data().table();
        Optional<Message> size = size(table).complaint(limits);
        if (size.isPresent()) {
            return size;
        }
        double share = learning.data().split().testShare();
        if (!DataReader.isShare(share)) {
            return Optional.of(Message.of("file.range", Quoted.of("test"), share, Message.of("file.want.share")));
        }
        return table.columns().stream()
                .flatMap(column -> complaint(column).stream())
                .findFirst()
                .or(() -> learning.recipe().complaint(Integer.MAX_VALUE));
    }

    private static TableSize size(Table table) {
        BitSet gaps = new BitSet();
        for (Column column : table.columns()) {
            for (int row = 0; row < table.rows(); row++) {
                if (!column.isNumber(row)) {
                    gaps.set(row);
                }
            }
        }
        int columns = table.columns().size();
        return new TableSize(columns, table.rows(), (long) gaps.cardinality() * columns);
    }

    private static Optional<Message> complaint(Column column) {
        Optional<Message> name = Wording.LINE.complaint("columns", column.name());
        for (int row = 0; row < column.rows() && name.isEmpty(); row++) {
            if (!column.isNumber(row)) {
                Optional<Message> cell = complaint(column, row);
                if (cell.isPresent()) {
                    return cell;
                }
            }
        }
        return name;
    }

    private static Optional<Message> complaint(Column column, int row) {
        Message place = Message.of("file.data.place", row + 1, column.name());
        if (Double.isInfinite(column.at(row))) {
            return Optional.of(Message.of("file.write.nonfinite", place));
        }
        return column.wrong(row)
                .flatMap(text -> Wording.PROSE.complaint(column.name(), text))
                .map(why -> Message.of("file.data.cell", place, why));
    }
}
