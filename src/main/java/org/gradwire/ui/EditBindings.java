package org.gradwire.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Arranging;
import org.gradwire.edit.Commands;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Removal;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Typing;
import org.gradwire.ui.action.Action;
import org.gradwire.ui.canvas.CanvasPane;

/// What the actions that change a circuit do.
final class EditBindings {
    private static final double MOVE_STEP = 10;

    private final Session session;
    private final CanvasPane canvas;
    private final Fields fields;
    private final Arranger arranger;

    EditBindings(Session session, CanvasPane canvas, Fields fields) {
        this.session = session;
        this.canvas = canvas;
        this.fields = fields;
        arranger = new Arranger(session);
    }

    void addTo(Map<Action, Runnable> all) {
        clipboard(all);
        circuit(all);
        arranging(all);
    }

    void close() {
        arranger.close();
    }

    private void clipboard(Map<Action, Runnable> all) {
        Clips clips = new Clips(session);
        all.put(Action.CUT, clips::cut);
        all.put(Action.COPY, clips::copy);
        all.put(Action.PASTE, clips::paste);
        all.put(Action.DUPLICATE, clips::duplicate);
        all.put(Action.DELETE, () -> Removal.remove(session.state().editor()).ifPresent(session::dispatch));
        all.put(Action.SELECT_ALL, () -> session.select(Selection.all(session.state().document().circuit())));
    }

    private void circuit(Map<Action, Runnable> all) {
        all.put(Action.QUICK_ADD, canvas::quickAdd);
        all.put(Action.WIRE_FROM, canvas::wireFromOutput);
        all.put(Action.WIRE_TO, canvas::wireFromInput);
        all.put(Action.NEXT_WIRE, this::nextWire);
        all.put(Action.EDIT_SELECTED, this::edit);
        all.put(Action.RENAME, () -> {
            show(Part.INSPECTOR);
            fields.name();
        });
        all.put(Action.CHOOSE_OUTPUT, this::chooseOutput);
    }

    private void arranging(Map<Action, Runnable> all) {
        all.put(Action.ARRANGE, arranger::all);
        all.put(Action.ARRANGE_SELECTED, arranger::selected);
        all.put(Action.ALIGN_ROW, () -> session.dispatch(Arranging.align(session.state().editor(), true)));
        all.put(Action.ALIGN_COLUMN, () -> session.dispatch(Arranging.align(session.state().editor(), false)));
        all.put(Action.DISTRIBUTE, () -> session.dispatch(Arranging.distribute(session.state().editor())));
        all.put(Action.MOVE_LEFT, () -> session.moveSelected(-MOVE_STEP, 0));
        all.put(Action.MOVE_RIGHT, () -> session.moveSelected(MOVE_STEP, 0));
        all.put(Action.MOVE_UP, () -> session.moveSelected(0, -MOVE_STEP));
        all.put(Action.MOVE_DOWN, () -> session.moveSelected(0, MOVE_STEP));
    }

    /// A source takes its value on the canvas; of a gate, the first of its fields.
    void edit() {
        State state = session.state();
        state.editor().selection().single().ifPresent(node -> {
            if (state.document().circuit().node(node).gate().isSource()) {
                session.take(new Typing(new Typing.Subject.Value(node), ""));
            } else {
                show(Part.INSPECTOR);
                fields.first();
            }
        });
    }

    private void show(Part part) {
        if (!session.state().sight().shows(part)) {
            session.toggle(part);
        }
    }

    private void chooseOutput() {
        EditorState editor = session.state().editor();
        editor.selection().single().ifPresent(node -> {
            boolean chosen = editor.document().circuit().chosenOutput().equals(Optional.of(node));
            session.dispatch(Commands.output(editor, chosen ? Optional.empty() : Optional.of(node)));
        });
    }

    /// From one wire at a node to the next.
    private void nextWire() {
        EditorState editor = session.state().editor();
        Circuit circuit = editor.document().circuit();
        Optional<PortRef> now = editor.selection().wires().stream().findFirst();
        Optional<NodeId> at = editor.selection().single().or(() -> now.map(PortRef::node));
        at.map(circuit::node).ifPresent(node -> {
            List<PortRef> wires = wiresAt(circuit, node);
            if (!wires.isEmpty()) {
                int next = now.map(wires::indexOf).orElse(-1) + 1;
                session.select(Selection.of(wires.get(next % wires.size())));
            }
        });
    }

    /// Its inputs come before what it feeds.
    private static List<PortRef> wiresAt(Circuit circuit, Node node) {
        return circuit.wires().stream()
                .filter(wire -> wire.from().equals(node.id()) || wire.to().node().equals(node.id()))
                .sorted(Comparator.comparing(wire -> !wire.to().node().equals(node.id())))
                .map(Wire::to)
                .toList();
    }
}
