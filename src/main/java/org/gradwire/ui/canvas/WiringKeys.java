package org.gradwire.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyEvent;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.LooseWire;
import org.gradwire.edit.LooseWire.Held;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Choosing;
import org.gradwire.edit.tool.DraggingWire;
import org.gradwire.edit.tool.Tool;
import org.gradwire.edit.tool.Typing;
import org.gradwire.scene.Ends;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// A wire in hand, led by keys from one open end to the next, and what begins it.
final class WiringKeys {
    private final Session session;

    WiringKeys(Session session) {
        this.session = session;
    }

    /// Takes a wire from the output of the selected node.
    void fromOutput() {
        session.state().editor().selection().single().ifPresent(node -> begin(LooseWire.from(node)));
    }

    /// Takes a wire from the first free input of the selected node, or leads the selected wire elsewhere.
    void fromInput() {
        State state = session.state();
        Circuit circuit = state.document().circuit();
        Optional<PortRef> wire = state.editor().selection().wires().stream().findFirst();
        if (wire.isPresent()) {
            circuit.feeder(wire.get()).ifPresent(from -> begin(new LooseWire(new Held.Output(from), wire)));
        } else {
            state.editor().selection().single().flatMap(node -> freePort(circuit.node(node))).ifPresent(port -> begin(LooseWire.to(port)));
        }
    }

    /// The input that a wire or a number would go to next: the first free one, or one that the gate grows.
    static Optional<PortRef> freePort(Node node) {
        int free = node.inputs().indexOf(Optional.<NodeId>empty());
        int next = free < 0 && node.gate().variadic() ? node.inputs().size() : free;
        return next < 0 ? Optional.empty() : Optional.of(new PortRef(node.id(), next));
    }

    private void begin(LooseWire loose) {
        State state = session.state();
        Point at = new Ends(state.geometry()).of(loose.held());
        DraggingWire wire = DraggingWire.begun(state.document().circuit(), loose, at);
        session.become(Editing.take(wire));
        aim(wire, 0);
    }

    /// Returns whether the keys were for the wire.
    boolean take(KeyEvent event) {
        if (!(session.state().tool() instanceof DraggingWire wire) || wire.held() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case TAB -> aim(wire, event.isShiftDown() ? -1 : 1);
            case DOWN, RIGHT -> aim(wire, 1);
            case UP, LEFT -> aim(wire, -1);
            case ENTER, SPACE -> session.become(Editing.finish(wire.finished(session.state().editor())));
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What a character means while a wire is in hand: a gate is looked for, or a number becomes a constant at a free input.
    Optional<Tool> typed(String character) {
        if (!(session.state().tool() instanceof DraggingWire wire) || wire.held()) {
            return Optional.empty();
        }
        if (character.equals("/")) {
            return Optional.of(Choosing.wired(beside(wire), wire.loose()));
        }
        return wire.loose().held() instanceof Held.Input(PortRef port) && NumberField.begins(character)
                ? Optional.of(new Typing(new Typing.Subject.Port(port), character))
                : Optional.empty();
    }

    /// A gate that is chosen for the wire stands a column away from the end that is held.
    private Point beside(DraggingWire wire) {
        Point held = new Ends(session.state().geometry()).of(wire.loose().held());
        Point column = held.plus(wire.loose().held() instanceof Held.Output ? NewPlace.COLUMN : -NewPlace.COLUMN, 0);
        return wire.aim().isEmpty() && !wire.pointer().equals(held) ? wire.pointer() : NewPlace.near(session.state(), column);
    }

    /// Ports of one node are equally near, and so come in their order.
    private Point middle(Held end) {
        NodeId node = switch (end) {
            case Held.Output(NodeId from) -> from;
            case Held.Input(PortRef port) -> port.node();
        };
        return session.state().geometry().shape(node).rect().centre();
    }

    /// The open ends, those first that are of no use yet, then the nearest, and among them the next.
    private void aim(DraggingWire wire, int by) {
        Ends ends = new Ends(session.state().geometry());
        Point held = ends.of(wire.loose().held());
        Set<Held> feeding = session.state().document().circuit().wires().stream()
                .map(known -> new Held.Output(known.from()))
                .collect(Collectors.toSet());
        List<Held> open = wire.ends().open().stream()
                .sorted(Comparator.<Held, Boolean>comparing(feeding::contains).thenComparingDouble(end -> middle(end).distance(held)))
                .toList();
        if (!open.isEmpty()) {
            int now = wire.aim().map(open::indexOf).orElse(-1);
            Held next = open.get(now < 0 ? 0 : Math.floorMod(now + by, open.size()));
            session.become(Editing.take(wire.aiming(next, ends.of(next))));
        }
    }
}
