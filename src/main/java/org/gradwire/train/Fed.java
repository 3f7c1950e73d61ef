package org.gradwire.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.CellProblem;
import org.gradwire.data.Column;
import org.gradwire.data.Labels;
import org.gradwire.data.Table;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;

/// A source and the columns that feed it: as many as it has entries, or one that holds classes.
///
/// @param name  of the source, for sentences
/// @param shape of its value, which is its own where it has one; rows are never stretched to fit
record Fed(NodeId source, String name, Shape shape, List<Column> columns, boolean asClass) {
    /// Refused if a column is not there, or if there are more or fewer of them than the source takes.
    static Outcome<Fed> of(Circuit circuit, Table table, Binding binding) {
        Node source = circuit.node(binding.source());
        String name = Circuit.label(source);
        List<Column> columns = new ArrayList<>();
        for (String column : binding.columns()) {
            Optional<Column> found = table.column(column);
            if (found.isEmpty()) {
                return Outcome.refused("train.no-column", name, column);
            }
            columns.add(found.get());
        }
        Optional<Shape> given = source.value().map(Tensor::shape);
        if (binding.asClass() && given.filter(Fed::isVector).isEmpty()) {
            return Outcome.refused("train.class-shape", name, columns.getFirst().name());
        }
        if (!binding.asClass() && given.isPresent() && given.get().count() != columns.size()) {
            return Outcome.refused("train.entries", name, given.get().count(), columns.size());
        }
        Shape shape = given.orElseGet(() -> columns.size() == 1 ? Shape.SCALAR : Shape.of(columns.size()));
        return Outcome.done(new Fed(source.id(), name, shape, List.copyOf(columns), binding.asClass()));
    }

    /// Also one that lies or stands in a matrix.
    private static boolean isVector(Shape shape) {
        return shape.count() > 1 && IntStream.range(0, shape.rank()).anyMatch(axis -> shape.length(axis) == shape.count());
    }

    /// Why it has no value in a row: the first cell that holds nothing it can take.
    Optional<Message> complaint(int row) {
        for (Column column : columns) {
            if (!column.isNumber(row)) {
                return CellProblem.in(column, row);
            }
        }
        return asClass ? notAClass(columns.getFirst(), row, name, shape.count()) : Optional.empty();
    }

    /// The same for the first row in which it has none.
    Optional<Message> complaint() {
        int rows = columns.isEmpty() ? 0 : columns.getFirst().rows();
        return IntStream.range(0, rows).mapToObj(this::complaint).flatMap(Optional::stream).findFirst();
    }

    static Optional<Message> notAClass(Column column, int row, String taker, int classes) {
        double number = column.at(row);
        return Labels.isClass(number, classes)
                ? Optional.empty()
                : Optional.of(Message.of("train.class", row + 1, column.name(), NumberFormat.allDigits(number), taker, classes - 1));
    }

    double at(int entry, int row) {
        return asClass ? (columns.getFirst().at(row) == entry ? 1 : 0) : columns.get(entry).at(row);
    }

    /// One entry, for some rows of the table.
    void copy(int entry, int[] which, int from, int count, double[] into) {
        Column column = columns.get(asClass ? 0 : entry);
        if (asClass) {
            for (int j = 0; j < count; j++) {
                into[j] = column.at(which[from + j]) == entry ? 1 : 0;
            }
        } else {
            for (int j = 0; j < count; j++) {
                into[j] = column.at(which[from + j]);
            }
        }
    }

    Tensor tensor(int row) {
        return Tensor.of(shape, IntStream.range(0, shape.count()).mapToDouble(entry -> at(entry, row)).toArray());
    }
}
