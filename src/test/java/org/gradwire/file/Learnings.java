package org.gradwire.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;
import org.gradwire.train.Initialization;
import org.gradwire.train.Learning;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Recipe;

/// Random tables with missing and wrong cells, bound to some sources, and random recipes.
record Learnings(Random random) {
    Learning learning(Circuit circuit) {
        if (random.nextInt(4) == 0) {
            return Learning.NONE;
        }
        Table table = Table.of(columns()).orThrow();
        Split split = new Split(random.nextBoolean() ? 0 : random.nextDouble(), seed());
        return new Learning(new Dataset(table, bindings(circuit, table.names()), split), recipe());
    }

    private List<Column> columns() {
        int rows = random.nextInt(5);
        List<Column> columns = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            columns.add(column(Documents.word(random) + i, rows));
        }
        return columns;
    }

    private Column column(String name, int rows) {
        double[] numbers = new double[rows];
        Map<Integer, String> wrong = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            switch (random.nextInt(6)) {
                case 0 -> numbers[row] = Double.NaN;
                case 1 -> wrong.put(row, Documents.word(random) + "\n\t1,5");
                default -> numbers[row] = Documents.number(random);
            }
        }
        return Column.of(name, numbers, wrong);
    }

    private List<Binding> bindings(Circuit circuit, List<String> names) {
        List<Binding> bindings = new ArrayList<>();
        for (Node node : circuit.nodes()) {
            if (node.gate().isSource() && !names.isEmpty() && random.nextBoolean()) {
                String first = oneOf(names);
                bindings.add(switch (random.nextInt(3)) {
                    case 0 -> Binding.ofClass(node.id(), first);
                    case 1 -> Binding.values(node.id(), first);
                    default -> new Binding(node.id(), Stream.concat(names.stream(), Stream.of(first)).toList(), false);
                });
            }
        }
        return bindings;
    }

    private Recipe recipe() {
        Recipe standard = Recipe.STANDARD;
        return new Recipe(
                random.nextBoolean() ? standard.optimizer() : oneOf(List.of(Optimizer.values())),
                random.nextBoolean() ? standard.rate() : Double.MIN_VALUE + Math.abs(Documents.number(random)),
                random.nextBoolean() ? standard.decay() : Math.abs(Documents.number(random)),
                random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(Integer.MAX_VALUE)),
                random.nextBoolean() ? standard.epochs() : 1 + random.nextInt(Recipe.MOST_EPOCHS),
                seed(),
                new Recipe.Start(oneOf(List.of(Initialization.values())), seed()));
    }

    private long seed() {
        return random.nextBoolean() ? 1 : random.nextLong();
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
