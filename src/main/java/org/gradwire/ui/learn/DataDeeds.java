package org.gradwire.ui.learn;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.gradwire.data.Area;
import org.gradwire.data.CellProblem;
import org.gradwire.data.Pasting;
import org.gradwire.data.Table;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Tabling;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.table.TableDeeds;

/// What a person does in the grid, as one transaction each.
final class DataDeeds implements TableDeeds {
    private final Session session;
    private final Consumer<Message> complain;
    private final DataMenu menu;

    /// @param complain told why something cannot be done
    DataDeeds(Session session, Consumer<Message> complain, DataMenu menu) {
        this.session = session;
        this.complain = complain;
        this.menu = menu;
    }

    private EditorState editor() {
        return session.state().editor();
    }

    private Table table() {
        return editor().document().learning().data().table();
    }

    /// What changes nothing is no action.
    private void dispatch(Transaction transaction) {
        if (!transaction.after().document().learning().equals(editor().document().learning())) {
            session.become(Editing.commit(transaction));
        }
    }

    @Override
    public void type(int row, int column, String text) {
        dispatch(Tabling.type(editor(), row, column, text));
    }

    @Override
    public void clear(Area area) {
        dispatch(Tabling.clear(editor(), area));
    }

    @Override
    public void copy(Area area) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Pasting.copy(table(), area));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void cut(Area area) {
        copy(area);
        dispatch(Tabling.cut(editor(), area));
    }

    @Override
    public Optional<Area> paste(int row, int column) {
        String text = Clipboard.getSystemClipboard().getString();
        return switch (Tabling.paste(editor(), row, column, text == null ? "" : text)) {
            case Outcome.Refused<Tabling.Pasted>(Message why) -> {
                complain.accept(why);
                yield Optional.empty();
            }
            case Outcome.Done<Tabling.Pasted>(Tabling.Pasted pasted) -> {
                dispatch(pasted.transaction());
                yield Optional.of(pasted.area());
            }
        };
    }

    @Override
    public Optional<Message> rename(int column, String name) {
        return switch (Tabling.rename(editor(), column, name)) {
            case Outcome.Refused<Transaction>(Message why) -> Optional.of(why);
            case Outcome.Done<Transaction>(Transaction transaction) -> {
                dispatch(transaction);
                yield Optional.empty();
            }
        };
    }

    @Override
    public void addColumn() {
        dispatch(Tabling.insertColumn(editor(), table().columns().size()));
    }

    @Override
    public void show(int row) {
        session.become(Stepping.row(row));
    }

    @Override
    public void undo() {
        session.become(Editing::undo);
    }

    @Override
    public void redo() {
        session.become(Editing::redo);
    }

    @Override
    public ContextMenu menu(Area area) {
        return menu.of(area);
    }

    @Override
    public Optional<Message> problem(int row, int column) {
        return row < table().rows() ? CellProblem.at(table(), row, column).map(CellProblem::why) : Optional.empty();
    }
}
