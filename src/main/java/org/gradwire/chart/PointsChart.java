package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Sign;
import org.gradwire.text.Message;

/// The rows of a table as points between two of its columns, before anything is learned.
public record PointsChart(List<Example> examples, Naming naming) implements Chart {
    private static final double ROOM = 0.06;
    private static final double NEAR = 9;

    public PointsChart {
        examples = List.copyOf(examples);
    }

    private Series series(boolean up) {
        return Series.of(examples.stream().mapToDouble(example -> up ? example.y() : example.x()).toArray());
    }

    /// A plane of one cell, which says nothing: how far the points reach is all that is wanted of it.
    private Plane plane() {
        return new Plane(Range.over(series(false)).grow(ROOM), Range.over(series(true)).grow(ROOM), 1, 1, 1, Series.of(0));
    }

    @Override
    public Drawing draw(Paper paper) {
        Plane plane = plane();
        Crowd crowd = new Crowd(examples, plane);
        List<Legend.Entry> entries = new ArrayList<>();
        TreeSet<Integer> classes = new TreeSet<>();
        examples.forEach(example -> classes.add(example.label()));
        if (classes.size() > 1) {
            classes.forEach(k -> entries.add(new Legend.OfDot(naming.of(k), Decision.color(k), Sign.of(k), true, false)));
        }
        if (crowd.share() > 1) {
            entries.add(new Legend.Words(paper.words(Message.of("chart.share", crowd.share()))));
        }
        Plot.Titles titles = new Plot.Titles(naming.x(), naming.y(), new Legend(entries));
        Plot plot = Plot.on(paper, titles, fit -> Axis.linear(plane.x(), fit), fit -> Axis.linear(plane.y(), fit));
        List<Mark> marks = new ArrayList<>(plot.grid());
        marks.addAll(plot.frame(titles));
        marks.addAll(crowd.marks(plot));
        return new Drawing(marks, plot.area(), paper.height(), p -> crowd.nearest(plot, p, NEAR).map(row -> read(plot, paper, row)));
    }

    private Reading read(Plot plot, Paper paper, int row) {
        Example found = examples.get(row);
        Message about = Message.of(
                "chart.point", row + 1, naming.x(), paper.number(found.x()), naming.y(), paper.number(found.y()), naming.of(found.label()));
        return new Reading(paper.words(about), List.of(Legend.ring(plot.at(found.x(), found.y()), Legend.DOT * 1.3)), row);
    }

    @Override
    public Message about(Paper paper) {
        return Message.of("chart.points.about", naming.x(), naming.y(), examples.size());
    }

    @Override
    public Figures figures() {
        return new Figures(List.of(naming.x(), naming.y()), List.of(series(false), series(true)));
    }
}
