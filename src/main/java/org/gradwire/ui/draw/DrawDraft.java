package org.gradwire.ui.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.chart.Example;
import org.gradwire.chart.Naming;
import org.gradwire.chart.PointsChart;
import org.gradwire.data.Column;
import org.gradwire.data.Generation;
import org.gradwire.data.Generator;
import org.gradwire.data.Knob;
import org.gradwire.data.Labels;
import org.gradwire.data.Table;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;

/// What stands in the dialog, right or wrong. What was typed for one kind of data is kept for the others that ask for it.
public record DrawDraft(Generator generator, Map<Knob, String> typed, String seed) {
    public static final DrawDraft FIRST = new DrawDraft(Generator.BLOBS, Map.of(), "1");

    private static final int MOST_CLASSES = 20;

    public DrawDraft {
        typed = Map.copyOf(typed);
    }

    /// What was typed, or the standard.
    String text(Generator.Range range) {
        return typed.getOrDefault(range.knob(), NumberFormat.allDigits(range.standard()));
    }

    /// The table, or what is wrong with the first field that is.
    Outcome<Table> table() {
        return generation().then(Generation::table);
    }

    private Outcome<Generation> generation() {
        Generation generation = Generation.standard(generator);
        for (Generator.Range range : generator.ranges()) {
            Optional<Double> value = number(text(range));
            if (value.isEmpty()) {
                return Outcome.refused("draw.number", range.knob().title());
            }
            generation = generation.with(range.knob(), value.get());
        }
        try {
            return Outcome.done(generation.seeded(Long.parseLong(seed.strip())));
        } catch (NumberFormatException e) {
            return Outcome.refused("layers.seed");
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text.strip().replace('−', '-').replace(',', '.')));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The rows as points: of the first two columns, with the third as class where there is one.
    static PointsChart picture(Table table) {
        Column x = table.column(0);
        Column y = table.column(1);
        Optional<Column> kind = table.columns().size() > 2 ? Optional.of(table.column(2)) : Optional.empty();
        List<Double> classes = kind.flatMap(column -> Labels.distinct(column, MOST_CLASSES)).orElse(List.of());
        List<Example> points = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            int label = kind.map(column -> Math.max(0, classes.indexOf(column.at(at) + 0.0))).orElse(0);
            points.add(new Example(x.at(row), y.at(row), label, false, false));
        }
        String name = kind.map(Column::name).orElse("");
        return new PointsChart(points, new Naming(x.name(), y.name(), classes.stream().map(k -> name + " = " + NumberFormat.allDigits(k)).toList()));
    }

    Message label() {
        return Message.of("edit.data.draw", generator.title());
    }

    DrawDraft with(Generator next) {
        return new DrawDraft(next, typed, seed);
    }

    DrawDraft with(Knob knob, String text) {
        Map<Knob, String> next = new EnumMap<>(Knob.class);
        next.putAll(typed);
        next.put(knob, text);
        return new DrawDraft(generator, next, seed);
    }

    DrawDraft withSeed(String next) {
        return new DrawDraft(generator, typed, next);
    }
}
