package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Point;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;

/// Thinks out how one step is shown: what leaves where, along which way, and what it meets.
final class Choreographer {
    /// From how far before its port an input is gathered.
    private static final double APPROACH = 34;
    private static final double EMERGE = 12;

    private final Geometry geometry;
    private final Step step;
    private final int number;
    private final Moment before;
    private final Lettering lettering;
    private final Free free;
    private final List<Phase> phases = new ArrayList<>();

    /// @param number of the step
    Choreographer(Geometry geometry, Trace trace, int number) {
        this.geometry = geometry;
        this.number = number;
        lettering = geometry.lettering();
        step = trace.step(number);
        before = trace.at(number - 1);
        free = new Free(geometry, before);
    }

    List<Phase> phases() {
        switch (step) {
            case Step.ForwardWire(PortRef wire, NodeId from, var value) ->
                forward(wire, from, Pulse.of(value, false, lettering));
            case Step.ForwardGate gate -> gate(gate);
            case Step.Seed seed -> seed(seed);
            case Step.BackwardWire wire -> back(wire);
            case Step.Accumulate sum -> accumulate(sum);
        }
        return List.copyOf(phases);
    }

    /// Along the wire, and into the gate.
    private void forward(PortRef wire, NodeId from, Pulse pulse) {
        Rect gate = gate(wire.node());
        Path path = geometry.path(wire);
        Track track = Track.along(path, 0, 1).then(Track.line(path.end(), gate.centre()));
        add(1, false, move(track, pulse, EMERGE, path.end().distance(gate.centre()), lit(wire.node()), List.of(gate, gate(from))));
    }

    /// The inputs gather one after the other, the gate lights, and what it made leaves.
    private void gate(Step.ForwardGate made) {
        Rect gate = gate(made.node());
        for (int port = 0; port < made.inputs().size(); port++) {
            PortRef to = new PortRef(made.node(), port);
            Path wire = geometry.path(to);
            Track end = Track.along(wire, Math.max(0, 1 - APPROACH / wire.length()), 1);
            Track track = end.then(Track.line(end.end(), gate.centre()));
            Pulse pulse = Pulse.of(made.inputs().get(port), false, lettering);
            double inside = end.end().distance(gate.centre());
            add(0.45 / made.inputs().size(), true, move(track, pulse, EMERGE, inside, lit(made.node()), List.of(gate)));
        }
        add(0.15, true, lit(made.node()));
        Rect label = geometry.slot(made.node()).value();
        add(0.4, false, out(made.node(), label, Pulse.of(made.output(), false, lettering)));
    }

    private Act.Move out(NodeId node, Rect label, Pulse pulse) {
        Rect gate = gate(node);
        Point output = geometry.shape(node).output();
        Track track = Track.line(gate.centre(), output)
                .then(Track.line(output, new Point(label.centre().x(), output.y())).endingAt(label.centre()));
        return move(track, pulse, gate.width() / 2, 0, lit(label), List.of(gate, label));
    }

    private void seed(Step.Seed seed) {
        Rect label = geometry.slot(seed.node()).gradient();
        Point output = geometry.shape(seed.node()).output();
        Pulse pulse = Pulse.of(seed.gradient(), true, lettering);
        // At the tip of the output's arrow, and not over its name.
        double tip = Math.max(label.centre().x(), geometry.slot(seed.node()).whole().right() + 2 * Sizes.ARROW - pulse.width() / 2);
        Point start = new Point(tip, output.y());
        Track track = Track.line(start, new Point(label.centre().x(), output.y())).endingAt(label.centre());
        add(0.3, true, new Act.Stand(start, pulse));
        add(0.7, false, move(track, pulse, 0, 0, lit(label), List.of(gate(seed.node()), label)));
    }

    /// The upstream gradient enters from the right, meets the local one, and what comes out travels back.
    private void back(Step.BackwardWire wire) {
        NodeId node = wire.node();
        Rect gate = gate(node);
        Rect upstream = geometry.slot(node).gradient();
        Point output = geometry.shape(node).output();
        Track in = Track.line(new Point(upstream.centre().x(), output.y()), output)
                .startingAt(upstream.centre())
                .then(Track.line(output, gate.centre()));
        add(0.25, true, move(in, Pulse.of(wire.upstream(), true, lettering), 0, gate.width() / 2, lit(node), List.of(gate, upstream)));
        wire.local().ifPresentOrElse(
                local -> {
                    Pulse product = Pulse.product(wire.upstream(), local, lettering);
                    add(0.3, true, new Act.Stand(free.near(product, besides(gate, product)), product));
                },
                () -> add(0.15, true, lit(node)));
        Path path = geometry.path(wire.wire());
        Rect label = comesToRest(wire);
        Track track = Track.line(gate.centre(), path.end())
                .then(Track.along(path, 1, Track.nearest(path, label.centre())).endingAt(label.centre()));
        add(0.45, false, move(track, Pulse.of(wire.downstream(), true, lettering), path.end().distance(gate.centre()), 0, lit(label),
                List.of(gate, gate(wire.from()), label)));
    }

    /// The first gradient that comes back to a node goes all the way; a later one waits beside its wire to be added.
    private Rect comesToRest(Step.BackwardWire wire) {
        Rect trunk = geometry.slot(wire.from()).gradient();
        Rect branch = geometry.wireSlots().get(wire.wire());
        return before.gradient(wire.from()).isEmpty() || branch == null ? trunk : branch;
    }

    private void accumulate(Step.Accumulate sum) {
        Rect trunk = geometry.slot(sum.node()).gradient();
        Path path = geometry.path(sum.wire());
        Optional<Rect> branch = Optional.ofNullable(geometry.wireSlots().get(sum.wire()));
        double start = branch.map(rect -> Track.nearest(path, rect.centre())).orElse(1.0);
        Track back = Track.along(path, start, Track.nearest(path, trunk.centre())).endingAt(trunk.centre());
        Track track = branch.map(rect -> back.startingAt(rect.centre())).orElse(back);
        List<Rect> own = new ArrayList<>(List.of(trunk, gate(sum.node()), gate(sum.wire().node())));
        branch.ifPresent(own::add);
        add(0.5, false, move(track, Pulse.of(sum.contribution(), true, lettering), 0, 0, lit(trunk), own));
        Pulse adding = Pulse.sum(sum.before(), sum.contribution(), lettering).over(trunk);
        Point at = free.near(adding, List.of(
                trunk.centre(),
                new Point(trunk.x() + adding.width() / 2, trunk.centre().y()),
                new Point(trunk.x() + adding.width() / 2, trunk.bottom() + adding.height())), trunk);
        add(0.3, true, new Act.Stand(at, adding));
        add(0.2, true, new Act.Stand(trunk.centre(), Pulse.of(sum.after(), true, lettering).over(trunk)));
    }

    /// Where a product can stand: above the gate, below its name, or on it.
    private static List<Point> besides(Rect gate, Pulse product) {
        double away = gate.height() / 2 + product.height() / 2 + Sizes.LABEL_GAP;
        return List.of(gate.centre().plus(0, -away), gate.centre().plus(0, away + Sizes.LABEL_HEIGHT), gate.centre());
    }

    private Act.Glow lit(NodeId node) {
        NodeShape shape = geometry.shape(node);
        return new Act.Glow(shape.rect().grow(NodeMarks.RING), shape.radius() + NodeMarks.RING, Sizes.GLOW);
    }

    private static Act.Glow lit(Rect label) {
        return new Act.Glow(label.grow(2), 6, Sizes.LINE);
    }

    private Act.Move move(Track track, Pulse pulse, double rise, double sink, Act.Glow goal, List<Rect> own) {
        Rect swept = track.bounds().grow(pulse.width());
        return new Act.Move(track, pulse, rise, sink, goal, free.taken(swept, own));
    }

    private void add(double share, boolean detail, Act act) {
        phases.add(new Phase(number, share, detail, act));
    }

    private Rect gate(NodeId node) {
        return geometry.shape(node).rect();
    }
}
