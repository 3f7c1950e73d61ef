package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Limits;
import org.gradwire.edit.Cells;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Transaction;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberTable;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// The numbers of a vector or matrix, cell by cell, as in a spreadsheet. The text over the chosen cell always takes the
/// keys: arrows, Tab and Enter lead to the next cell, and once something is typed, arrows move in the text.
final class GridField extends VBox {
    private static final int MOST_ROWS = 8;

    private final Session session;
    private final SettingText value;
    private final Field field;
    private final GridPlane plane;
    private final ScrollPane scroll;
    private CellRange range = CellRange.FIRST;

    GridField(Session session, Runnable leave, SettingText value) {
        this.session = session;
        this.value = value;
        field = new Field(session, leave, new Chosen());
        field.input().setId("cell");
        field.input().onPaste(this::paste);
        field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        plane = new GridPlane(field.input());
        plane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mouse);
        plane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::mouse);
        scroll = new ScrollPane(plane);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("grid");
        scroll.setFocusTraversable(false);
        getStyleClass().add("field");
        getChildren().addAll(scroll, field.complaint());
    }

    /// The cell that is chosen at the moment.
    private final class Chosen implements Field.Content {
        @Override
        public Optional<String> text(State state) {
            return cell().text(state);
        }

        @Override
        public Outcome<Transaction> read(String typed, EditorState editor) {
            return cell().read(typed, editor);
        }
    }

    private CellText cell() {
        return new CellText(value, range.row(), range.column());
    }

    static boolean holds(Tensor tensor) {
        return !tensor.isScalar() && tensor.shape().rank() <= 2 && tensor.count() <= SettingText.MOST_ENTRIES;
    }

    void show(Inspected now) {
        Optional<Tensor> numbers = value.now(now.shown()).filter(GridField::holds);
        Visible.set(this, numbers.isPresent());
        if (numbers.isEmpty()) {
            return;
        }
        range = range.in(numbers.get().shape());
        field.show(cell().text(now.shown()), now.language());
        plane.show(numbers.get(), range, now.preferences().format(), now.scale());
        double high = Math.min(MOST_ROWS, Cells.rows(numbers.get().shape())) * plane.high() + 2;
        scroll.setMinHeight(high);
        scroll.setPrefViewportHeight(high);
        field.input().setAccessibleText(Message.of("field.cell", range.row() + 1, range.column() + 1).in(now.language()));
    }

    void focus() {
        field.focus();
    }

    private void pressed(KeyEvent event) {
        boolean whole = !field.isTyped();
        int back = event.isShiftDown() ? -1 : 1;
        boolean taken = switch (event.getCode()) {
            case TAB -> next(back);
            case ENTER -> move(back, 0, false);
            case DOWN -> move(1, 0, event.isShiftDown() && whole);
            case UP -> move(-1, 0, event.isShiftDown() && whole);
            case LEFT -> whole && !event.isShortcutDown() && move(0, -1, event.isShiftDown());
            case RIGHT -> whole && !event.isShortcutDown() && move(0, 1, event.isShiftDown());
            case A -> whole && event.isShortcutDown() && choose(CellRange.all(shape()));
            case C -> whole && event.isShortcutDown() && copy();
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    /// The next cell as one reads; from the last one on, the next field.
    private boolean next(int by) {
        int wide = Cells.columns(shape());
        int at = range.row() * wide + range.column() + by;
        boolean inside = at >= 0 && at < wide * Cells.rows(shape());
        return inside && go(CellRange.at(Math.floorDiv(at, wide), at % wide));
    }

    private boolean move(int down, int right, boolean extending) {
        int row = Math.clamp(range.row() + down, 0, Cells.rows(shape()) - 1);
        int column = Math.clamp(range.column() + right, 0, Cells.columns(shape()) - 1);
        return go(extending ? range.to(row, column) : CellRange.at(row, column));
    }

    /// What is wrong has to be mended, or taken back, before another cell is chosen.
    private boolean go(CellRange next) {
        field.commit();
        return !field.isRight() || choose(next);
    }

    private boolean choose(CellRange next) {
        range = next;
        field.restore();
        field.focus();
        show(Inspected.of(session.state()));
        Bounds view = scroll.getViewportBounds();
        scroll.setVvalue(revealing(scroll.getVvalue(), plane.getHeight(), view.getHeight(), range.row() * plane.high(), plane.high()));
        scroll.setHvalue(revealing(scroll.getHvalue(), plane.getWidth(), view.getWidth(), range.column() * plane.wide(), plane.wide()));
        return true;
    }

    /// How far to scroll so that a cell is in view: no further than needed.
    private static double revealing(double now, double all, double view, double from, double length) {
        double room = all - view;
        if (room <= 0) {
            return 0;
        }
        return Math.clamp(now * room, from + length - view, Math.max(from, from + length - view)) / room;
    }

    private void mouse(MouseEvent event) {
        boolean writing = plane.isWritten(event.getTarget());
        boolean dragged = event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        if (event.getButton() != MouseButton.PRIMARY || (writing && field.input().isFocused())) {
            return;
        }
        int row = plane.row(event.getY());
        int column = plane.column(event.getX());
        CellRange next = dragged || event.isShiftDown() ? range.to(row, column) : CellRange.at(row, column);
        if (!next.equals(range) || !dragged) {
            go(next);
        }
        event.consume();
    }

    private boolean copy() {
        Tensor part = Cells.part(tensor(), range.top(), range.left(), range.rows(), range.columns());
        copy(part);
        return true;
    }

    private static void copy(Tensor part) {
        ClipboardContent content = new ClipboardContent();
        content.putString(NumberTable.of(part));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void copyAll() {
        copy(tensor());
    }

    /// A block goes to the first of the chosen cells; a single number is only text.
    private boolean paste(String text) {
        boolean block = NumberTable.isBlock(text);
        if (block) {
            CellText at = new CellText(value, range.top(), range.left());
            field.restore();
            field.attempt(NumberTable.read(text, Limits.STANDARD.entries()).then(table -> at.paste(table, session.state().editor())));
        }
        return block;
    }

    private Tensor tensor() {
        return value.now(session.state().circuit()).orElseGet(() -> Tensor.scalar(0));
    }

    private Shape shape() {
        return tensor().shape();
    }
}
