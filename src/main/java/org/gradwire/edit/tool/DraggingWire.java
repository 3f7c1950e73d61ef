package org.gradwire.edit.tool;

import java.util.Comparator;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.LooseWire;
import org.gradwire.edit.LooseWire.Held;
import org.gradwire.edit.OpenEnds;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.Wiring;
import org.gradwire.text.Message;

/// One end of a wire follows the pointer: while the button is held, or from click to click, or led by keys.
///
/// @param from    where it was taken
/// @param pointer where the end is
/// @param aim     the end of a wire that is meant there
/// @param blocked why nothing there can be an end, though something is there
/// @param started whether the pointer has moved far enough to mean it
/// @param held    whether the button is down
public record DraggingWire(
        LooseWire loose, OpenEnds ends, Point from, Point pointer, Optional<Held> aim, Optional<Message> blocked, boolean started, boolean held)
        implements Tool {
    static DraggingWire taken(Circuit circuit, LooseWire loose, Gesture.Press press) {
        return new DraggingWire(loose, OpenEnds.of(circuit, loose), press.at(), press.at(), Optional.empty(), Optional.empty(), false, true);
    }

    /// Begun with the keys; it follows clicks as well.
    public static DraggingWire begun(Circuit circuit, LooseWire loose, Point at) {
        return new DraggingWire(loose, OpenEnds.of(circuit, loose), at, at, Optional.empty(), Optional.empty(), true, false);
    }

    /// Led by keys to one of the ends.
    public DraggingWire aiming(Held end, Point at) {
        return new DraggingWire(loose, ends, from, at, Optional.of(end), Optional.empty(), true, false);
    }

    @Override
    public Optional<Complaint> complaint() {
        return blocked.or(() -> aim.flatMap(ends::refusal)).map(why -> new Complaint(pointer, why));
    }

    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return switch (gesture) {
            case Gesture.Drag drag when !started && drag.to().distance(from) < SLACK -> Reaction.to(this);
            case Gesture.Drag drag -> Reaction.to(at(drag.to(), drag.over(), held));
            case Gesture.Move move -> Reaction.to(at(move.to(), move.over(), held));
            case Gesture.Press press -> at(press.at(), press.target(), false).finished(state);
            case Gesture.Release release when !held -> Reaction.to(this);
            case Gesture.Release release when !started -> clicked();
            case Gesture.Release release -> at(release.at(), release.over(), false).finished(state);
            case Gesture.Cancel cancel -> Reaction.to(Idle.IDLE);
        };
    }

    /// Ends the wire where it is: at what is aimed at, or with a gate that is chosen now.
    public Reaction finished(EditorState state) {
        Optional<Message> refusal = blocked.or(() -> aim.flatMap(ends::refusal));
        if (refusal.isPresent()) {
            return Reaction.to(Tool.complaining(pointer, refusal.get()));
        }
        if (aim.isEmpty()) {
            return loose.instead()
                    .map(wire -> Reaction.changing(Idle.IDLE, Wiring.disconnect(state, wire)))
                    .orElseGet(() -> Reaction.to(Choosing.wired(pointer, loose)));
        }
        Wire wire = ends.wire(aim.get());
        if (loose.instead().isEmpty()) {
            return Reaction.trying(Wiring.connect(state, wire), pointer);
        }
        PortRef old = loose.instead().get();
        boolean same = wire.to().equals(old) && state.document().circuit().feeder(old).equals(Optional.of(wire.from()));
        return same ? Reaction.to(Idle.IDLE) : Reaction.trying(Wiring.reroute(state, old, wire), pointer);
    }

    /// A click takes a new wire in hand; on a wire that is there, it selects it.
    private Reaction clicked() {
        return loose.instead()
                .map(wire -> Reaction.selecting(Idle.IDLE, Selection.of(wire)))
                .orElseGet(() -> Reaction.to(new DraggingWire(loose, ends, from, pointer, Optional.empty(), Optional.empty(), true, false)));
    }

    private DraggingWire at(Point to, Target over, boolean held) {
        Optional<Held> next = meant(over);
        return new DraggingWire(loose, ends, from, to, next, next.isPresent() ? Optional.empty() : blocking(over), true, held);
    }

    /// Anywhere on a node means its first open end.
    private Optional<Held> meant(Target over) {
        return switch (over) {
            case Target.OnPort(PortRef port) -> loose.held() instanceof Held.Output ? exactly(port) : whole(port.node());
            case Target.OnOutput(NodeId node) -> whole(node);
            case Target.OnNode(NodeId node) -> whole(node);
            case Target.OnNumber(NodeId node, boolean gradient) -> loose.held() instanceof Held.Input ? whole(node) : Optional.empty();
            case Target.OnWire wire -> Optional.empty();
            case Target.OnWireNumber number -> Optional.empty();
            case Target.Canvas canvas -> Optional.empty();
        };
    }

    /// A source has no input, whatever is done.
    private Optional<Message> blocking(Target over) {
        Optional<NodeId> there = switch (over) {
            case Target.OnNode(NodeId node) -> Optional.of(node);
            case Target.OnOutput(NodeId node) -> Optional.of(node);
            case Target.OnPort port -> Optional.empty();
            case Target.OnNumber number -> Optional.empty();
            case Target.OnWire wire -> Optional.empty();
            case Target.OnWireNumber number -> Optional.empty();
            case Target.Canvas canvas -> Optional.empty();
        };
        return there.map(node -> Message.of("wire.source", Circuit.label(ends.circuit().node(node))));
    }

    private Optional<Held> exactly(PortRef port) {
        Held end = new Held.Input(port);
        return ends.all().contains(end) ? Optional.of(end) : Optional.empty();
    }

    private Optional<Held> whole(NodeId node) {
        return ends.at(node, Comparator.comparingInt(end -> end instanceof Held.Input(PortRef port) ? port.port() : 0));
    }
}
