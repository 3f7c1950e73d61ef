package org.gradwire.ui.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Arranging;
import org.gradwire.edit.Commands;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Removal;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Typing;
import org.gradwire.ui.canvas.Arranger;
import org.gradwire.ui.canvas.CanvasPane;
import org.gradwire.ui.canvas.Clips;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Fields;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

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
        all.put(Action.DELETE, () -> Removal.remove(session.state().editor()).ifPresent(transaction -> session.become(Editing.commit(transaction))));
        all.put(Action.SELECT_NEXT, canvas::addNext);
        all.put(Action.SELECT_TOGGLE, canvas::toggleFocused);
        all.put(Action.SELECT_ALL, () -> session.become(Editing.select(Selection.all(session.state().document().circuit()))));
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
        all.put(Action.ALIGN_ROW, () -> session.become(Editing.commit(Arranging.align(session.state().editor(), true))));
        all.put(Action.ALIGN_COLUMN, () -> session.become(Editing.commit(Arranging.align(session.state().editor(), false))));
        all.put(Action.DISTRIBUTE, () -> session.become(Editing.commit(Arranging.distribute(session.state().editor()))));
        all.put(Action.MOVE_LEFT, () -> session.become(Editing.moveSelected(-MOVE_STEP, 0)));
        all.put(Action.MOVE_RIGHT, () -> session.become(Editing.moveSelected(MOVE_STEP, 0)));
        all.put(Action.MOVE_UP, () -> session.become(Editing.moveSelected(0, -MOVE_STEP)));
        all.put(Action.MOVE_DOWN, () -> session.become(Editing.moveSelected(0, MOVE_STEP)));
    }

    /// A source takes its value on the canvas; of a gate, the first of its fields.
    void edit() {
        State state = session.state();
        state.editor().selection().single().ifPresent(node -> {
            if (state.document().circuit().node(node).gate().isSource()) {
                session.become(Editing.take(new Typing(new Typing.Subject.Value(node), "")));
            } else {
                show(Part.INSPECTOR);
                fields.first();
            }
        });
    }

    private void show(Part part) {
        if (!session.state().sight().shows(part)) {
            session.become(Looking.toggle(part));
        }
    }

    private void chooseOutput() {
        EditorState editor = session.state().editor();
        editor.selection().single().ifPresent(node -> {
            boolean chosen = editor.document().circuit().chosenOutput().equals(Optional.of(node));
            session.become(Editing.commit(Commands.output(editor, chosen ? Optional.empty() : Optional.of(node))));
        });
    }

    /// From a node to its first wire, and from there on through all wires, by the node that they come from.
    private void nextWire() {
        EditorState editor = session.state().editor();
        List<Wire> wires = editor.document().circuit().wires().stream()
                .sorted(Comparator.comparing(Wire::from).thenComparing(wire -> wire.to().node()).thenComparingInt(wire -> wire.to().port()))
                .toList();
        Optional<PortRef> now = editor.selection().wires().stream().findFirst();
        int next = now.isPresent()
                ? wires.stream().map(Wire::to).toList().indexOf(now.get()) + 1
                : editor.selection().single().map(node -> first(wires, node)).orElse(0);
        if (!wires.isEmpty()) {
            session.become(Editing.select(Selection.of(wires.get(Math.floorMod(next, wires.size())).to())));
        }
    }

    /// What a node feeds comes before what feeds it.
    private static int first(List<Wire> wires, NodeId node) {
        return IntStream.range(0, wires.size()).filter(i -> wires.get(i).from().equals(node)).findFirst()
                .orElseGet(() -> IntStream.range(0, wires.size()).filter(i -> wires.get(i).to().node().equals(node)).findFirst().orElse(0));
    }
}
