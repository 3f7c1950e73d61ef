package org.gradwire.edit.tool;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.History;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.Transaction;

/// Drives tools and commands as a hand would: `editor.press(output("x")).dragTo(input("f", 0)).release()`.
///
/// Nodes stand in a row, 200 apart, in the order of the circuit.
public final class Editor {
    private EditorState state;
    private Tool tool = Idle.IDLE;
    private History history = History.EMPTY;
    private Point pointer = Point.ORIGIN;
    private Target over = new Target.Canvas();
    private long presses;

    public Editor(Circuit circuit) {
        Placement placement = Placement.EMPTY;
        for (Node node : circuit.nodes()) {
            placement = placement.with(node.id(), new Point(200 * placement.points().size(), 0));
        }
        state = EditorState.of(Document.of(circuit, placement));
    }

    public Editor press(Target target) {
        return pressAt(target, point(target), false);
    }

    public Editor add(Target target) {
        return pressAt(target, point(target), true).release();
    }

    public Editor pressAt(Target target, Point at, boolean adds) {
        pointer = at;
        over = target;
        return on(new Gesture.Press(at, target, ++presses, adds));
    }

    public Editor dragTo(Target target) {
        return dragTo(target, point(target));
    }

    public Editor dragTo(Target target, Point to) {
        pointer = to;
        over = target;
        return on(new Gesture.Drag(to, target, false));
    }

    public Editor dragTo(double x, double y) {
        return dragTo(new Target.Canvas(), new Point(x, y));
    }

    public Editor moveTo(Target target) {
        pointer = point(target);
        over = target;
        return on(new Gesture.Move(pointer, target));
    }

    public Editor release() {
        return on(new Gesture.Release(pointer, over));
    }

    public Editor click(Target target) {
        return press(target).release();
    }

    public Editor escape() {
        return on(new Gesture.Cancel());
    }

    public Editor take(Tool next) {
        tool = next;
        return this;
    }

    public Editor select(String... names) {
        state = state.select(Selection.of(Arrays.stream(names).map(this::id).toList()));
        return this;
    }

    public Editor dispatch(Transaction transaction) {
        history = history.record(state, transaction);
        state = transaction.after();
        return this;
    }

    public Editor react(Reaction reaction) {
        tool = reaction.tool();
        reaction.transaction().ifPresent(this::dispatch);
        reaction.selection().ifPresent(selection -> state = state.select(selection));
        return this;
    }

    public Editor undo() {
        history.undo().ifPresent(this::travel);
        return this;
    }

    public Editor redo() {
        history.redo().ifPresent(this::travel);
        return this;
    }

    public EditorState state() {
        return state;
    }

    public Tool tool() {
        return tool;
    }

    public int actions() {
        return history.done().size();
    }

    public String undoLabel() {
        return history.undoLabel().map(Object::toString).orElse("");
    }

    /// The sentence beside the pointer.
    public String complaint() {
        return tool.complaint().map(why -> why.why().toString()).orElse("");
    }

    public NodeId id(String name) {
        return state.document().circuit().named(name).orElseThrow().id();
    }

    public Target node(String name) {
        return new Target.OnNode(id(name));
    }

    public Target output(String name) {
        return new Target.OnOutput(id(name));
    }

    public Target input(String name, int port) {
        return new Target.OnPort(new PortRef(id(name), port));
    }

    public Target wire(String name, int port) {
        return new Target.OnWire(new PortRef(id(name), port));
    }

    public Point at(String name) {
        return state.document().placement().of(id(name)).orElseThrow();
    }

    /// What feeds a node, by name, `-` for a free port: `x y -`.
    public String feeds(String name) {
        Circuit circuit = state.document().circuit();
        return circuit.node(id(name)).inputs().stream()
                .map(from -> from.map(circuit::node).map(Circuit::label).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private void travel(History.Moved moved) {
        state = moved.state();
        history = moved.history();
    }

    private Editor on(Gesture gesture) {
        return react(tool.on(gesture, state));
    }

    private Point point(Target target) {
        Optional<NodeId> node = switch (target) {
            case Target.OnNode(NodeId id) -> Optional.of(id);
            case Target.OnOutput(NodeId id) -> Optional.of(id);
            case Target.OnPort(PortRef port) -> Optional.of(port.node());
            case Target.OnWire(PortRef port) -> Optional.of(port.node());
            case Target.OnNumber(NodeId id, boolean gradient) -> Optional.of(id);
            case Target.OnWireNumber(PortRef port) -> Optional.of(port.node());
            case Target.Canvas canvas -> Optional.empty();
        };
        Point centre = node.flatMap(id -> state.document().placement().of(id)).orElse(new Point(50, 500));
        return switch (target) {
            case Target.OnOutput output -> centre.plus(29, 0);
            case Target.OnPort port -> centre.plus(-29, 0);
            case Target.OnWire wire -> centre.plus(-60, 0);
            case Target.OnNode id -> centre;
            case Target.OnNumber number -> centre;
            case Target.OnWireNumber number -> centre;
            case Target.Canvas canvas -> centre;
        };
    }
}
