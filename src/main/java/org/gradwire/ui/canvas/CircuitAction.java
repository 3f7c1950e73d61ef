package org.gradwire.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Arranging;
import org.gradwire.edit.Commands;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Selection;
import org.gradwire.edit.Transaction;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Move;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// Gates are placed, wired, named and put in order.
public enum CircuitAction implements Action<EditDeeds> {
    QUICK_ADD(Deed.of(Feather.PLUS, When.ON_CIRCUIT, EditDeeds::quickAdd).keys(Keys.typed("/"), Keys.key(KeyCode.INSERT))),
    WIRE_FROM(Deed.of(Feather.LOG_OUT, When.ONE_SELECTED, EditDeeds::wireFrom).keys(Keys.key(KeyCode.W))),
    WIRE_TO(Deed.of(Feather.LOG_IN, When.CAN_WIRE_TO, EditDeeds::wireTo).keys(Keys.shift(KeyCode.W))),
    NEXT_WIRE(Deed.move(Feather.SHARE_2, When.SOMETHING_SELECTED, CircuitAction::nextWire).keys(Keys.key(KeyCode.N))),
    EDIT_SELECTED(Deed.of(Feather.EDIT_3, When.ONE_SELECTED, EditDeeds::edit).keys(Keys.key(KeyCode.ENTER))),
    RENAME(Deed.of(Feather.TYPE, When.ONE_SELECTED, EditDeeds::rename).keys(Keys.key(KeyCode.F2))),
    CHOOSE_OUTPUT(Deed.move(Feather.FLAG, When.ONE_SELECTED, CircuitAction::chooseOutput)
            .on(When.IS_OUTPUT).keys(Keys.key(KeyCode.O))),
    ARRANGE(Deed.of(Feather.GRID, When.HAS_NODES, EditDeeds::arrange).keys(Keys.shortcut(KeyCode.L))),
    ARRANGE_SELECTED(Deed.of(Feather.CROP, When.MANY_SELECTED, EditDeeds::arrangeSelected).keys(Keys.altShortcut(KeyCode.L))),
    ALIGN_ROW(Deed.move(Feather.MINUS, When.MANY_SELECTED, editing(editor -> Arranging.align(editor, true)))
            .keys(Keys.altShortcut(KeyCode.H))),
    ALIGN_COLUMN(Deed.move(Feather.MORE_VERTICAL, When.MANY_SELECTED, editing(editor -> Arranging.align(editor, false)))
            .keys(Keys.altShortcut(KeyCode.V))),
    DISTRIBUTE(Deed.move(Feather.MORE_HORIZONTAL, When.THREE_SELECTED, editing(Arranging::distribute))
            .keys(Keys.altShortcut(KeyCode.D)));

    private final Deed<? super EditDeeds> deed;

    CircuitAction(Deed<? super EditDeeds> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.CIRCUIT;
    }

    @Override
    public Deed<? super EditDeeds> deed() {
        return deed;
    }

    private static Move editing(Function<EditorState, Transaction> change) {
        return state -> Editing.commit(change.apply(state.editor())).from(state);
    }

    private static State chooseOutput(State state) {
        EditorState editor = state.editor();
        return editor.selection().single().map(node -> {
            boolean chosen = editor.document().circuit().chosenOutput().equals(Optional.of(node));
            return Editing.commit(Commands.output(editor, chosen ? Optional.empty() : Optional.of(node))).from(state);
        }).orElse(state);
    }

    /// From a node to its first wire, and from there on through all wires, by the node that they come from.
    private static State nextWire(State state) {
        EditorState editor = state.editor();
        List<Wire> wires = editor.document().circuit().wires().stream()
                .sorted(Comparator.comparing(Wire::from).thenComparing(wire -> wire.to().node()).thenComparingInt(wire -> wire.to().port()))
                .toList();
        Optional<PortRef> now = editor.selection().wires().stream().findFirst();
        int next = now.isPresent()
                ? wires.stream().map(Wire::to).toList().indexOf(now.get()) + 1
                : editor.selection().single().map(node -> first(wires, node)).orElse(0);
        return wires.isEmpty() ? state : Editing.select(Selection.of(wires.get(Math.floorMod(next, wires.size())).to())).from(state);
    }

    /// What a node feeds comes before what feeds it.
    private static int first(List<Wire> wires, NodeId node) {
        return IntStream.range(0, wires.size()).filter(i -> wires.get(i).from().equals(node)).findFirst()
                .orElseGet(() -> IntStream.range(0, wires.size()).filter(i -> wires.get(i).to().node().equals(node)).findFirst().orElse(0));
    }
}
