package org.gradwire.ui.table;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.gradwire.data.Area;
import org.gradwire.text.Message;

/// A table to look at and to type into, as in a spreadsheet.
public final class TableGrid extends Region {
    private static final double BAR = 12;
    private static final double AWAY = 14;

    private final TableDeeds deeds;
    private final CellField input = new CellField();
    private final TableKeys keys;
    private final TablePlane plane = new TablePlane(input);
    private final NameField naming;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Tooltip tip = new Tooltip();
    private TableContent content = TableContent.NONE;
    private Block block = Block.FIRST;

    public TableGrid(TableDeeds deeds) {
        this.deeds = deeds;
        getStyleClass().add("data-view");
        setId("data-table");
        naming = new NameField(deeds::rename, this::focus);
        keys = new TableKeys(this, input, deeds);
        down.setOrientation(Orientation.VERTICAL);
        down.valueProperty().addListener((property, was, is) -> scrolled());
        across.valueProperty().addListener((property, was, is) -> scrolled());
        getChildren().addAll(plane, naming, down, across);
        plane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        plane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        plane.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        plane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.hide());
        plane.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu(event.getScreenX(), event.getScreenY());
            event.consume();
        });
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        input.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        input.onPaste(this::paste);
        input.focusedProperty().addListener((property, was, is) -> {
            if (was) {
                commit();
            }
        });
        tip.setWrapText(true);
        tip.setMaxWidth(420);
    }

    /// What has changed meanwhile is shown; what is being typed stays.
    public void show(TableContent next) {
        boolean moved = next.shown() != content.shown();
        boolean whole = input.isWhole();
        content = next;
        Block before = block;
        block = block.within(next.rows(), next.columns());
        if (moved && block.row() != next.shown() && next.shown() < next.table().rows()) {
            block = Block.at(next.shown(), block.column());
            layoutBars();
            reveal();
        }
        if (next.columns() > 0 && (whole || !block.equals(before))) {
            input.restore(next.typed(block.row(), block.column()));
        }
        if (next.columns() > 0) {
            input.setAccessibleText(next.spoken(block.row(), block.column()));
        }
        requestLayout();
        scrolled();
    }

    public Block block() {
        return block;
    }

    TableContent content() {
        return content;
    }

    /// How many whole rows are in view.
    int page() {
        return Math.max(1, (int) ((plane.getHeight() - plane.sizes().head()) / plane.sizes().row()) - 1);
    }

    /// Takes the keys.
    public void focus() {
        input.requestFocus();
        if (input.isWhole()) {
            input.selectAll();
        }
    }

    /// What was typed is in force.
    void commit() {
        if (input.isTyped() && block.column() < content.columns()) {
            String text = input.getText().strip();
            input.restore(text);
            deeds.type(block.row(), block.column(), text);
            input.restore(content.typed(block.row(), block.column()));
            showRow();
        } else {
            input.restore();
        }
    }

    /// Chooses cells, with what was typed in force, and brings the one with the keys into view.
    public void choose(Block next) {
        commit();
        block = next.within(content.rows(), content.columns());
        if (content.columns() > 0) {
            input.restore(content.typed(block.row(), block.column()));
            input.setAccessibleText(content.spoken(block.row(), block.column()));
        }
        focus();
        layoutBars();
        reveal();
        scrolled();
        showRow();
    }

    /// The canvas shows the row with the keys, once there is one.
    private void showRow() {
        if (block.row() < content.table().rows() && block.row() != content.shown()) {
            deeds.show(block.row());
        }
    }

    void edit() {
        focus();
        input.edit();
    }

    private void paste() {
        Area at = block.area();
        deeds.paste(at.row(), at.column()).ifPresent(area -> choose(Block.over(area)));
    }

    /// Another name for a column; what is wrong with it is said there.
    public void rename(int column) {
        reveal();
        double left = Math.max(plane.sizes().side(), plane.left(column));
        naming.begin(column, content, left, plane.sizes());
    }

    void menu() {
        Point2D place = input.localToScreen(0, input.getHeight());
        if (place != null) {
            menu(place.getX(), place.getY());
        }
    }

    private void menu(double screenX, double screenY) {
        if (content.columns() > 0) {
            ContextMenu menu = deeds.menu(block.area());
            menu.show(this, screenX, screenY);
        }
    }

    private void pressed(MouseEvent event) {
        int row = plane.row(event.getY());
        int column = plane.column(event.getX());
        boolean onText = event.getTarget() instanceof Node node && isIn(node, input);
        if (onText && !input.isWhole()) {
            return;
        }
        keys.begin();
        event.consume();
        boolean menu = event.isSecondaryButtonDown() && block.contains(row, column);
        if (content.columns() > 0 && !menu) {
            press(event, row, column);
        }
    }

    private void press(MouseEvent event, int row, int column) {
        boolean twice = event.getClickCount() == 2 && event.isPrimaryButtonDown();
        if (row < 0 && column >= content.columns()) {
            deeds.addColumn();
            rename(content.columns() - 1);
        } else if (row < 0 && column < 0) {
            choose(Block.over(Area.all(content.table())));
        } else if (row < 0) {
            choose(new Block(Math.max(0, content.table().rows() - 1), event.isShiftDown() ? block.fromColumn() : column, 0, column));
            if (twice) {
                rename(column);
            }
        } else if (column < 0) {
            choose(new Block(event.isShiftDown() ? block.fromRow() : row, content.columns() - 1, row, 0));
        } else {
            int at = Math.min(column, content.columns() - 1);
            choose(event.isShiftDown() ? block.to(row, at) : Block.at(row, at));
            if (twice) {
                edit();
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (content.columns() > 0 && event.isPrimaryButtonDown() && input.isWhole()) {
            int row = Math.max(0, plane.row(event.getY()));
            int column = Math.clamp(plane.column(event.getX()), 0, content.columns() - 1);
            boolean rows = block.area().columns() == content.columns() && plane.column(event.getX()) < 0;
            Block next = rows ? block.to(row, block.column()) : block.to(row, column);
            if (!next.equals(block)) {
                choose(next);
            }
            event.consume();
        }
    }

    private static boolean isIn(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    private void hover(MouseEvent event) {
        int row = plane.row(event.getY());
        int column = plane.column(event.getX());
        Optional<Message> problem = row < 0 || column < 0 || column >= content.columns() ? Optional.empty() : deeds.problem(row, column);
        problem.ifPresentOrElse(why -> {
            tip.setText(why.in(content.language()));
            tip.show(this, event.getScreenX() + AWAY, event.getScreenY() + AWAY);
        }, tip::hide);
    }

    private void wheel(ScrollEvent event) {
        scroll(down, event.isShiftDown() ? 0 : event.getDeltaY());
        scroll(across, event.isShiftDown() ? event.getDeltaY() + event.getDeltaX() : event.getDeltaX());
        tip.hide();
        event.consume();
    }

    private static void scroll(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
    }

    /// Scrolls no further than needed to have the cell with the keys in view.
    private void reveal() {
        TableSizes sizes = plane.sizes();
        down.setValue(revealing(down, block.row() * sizes.row(), sizes.row(), plane.getHeight() - sizes.head()));
        across.setValue(revealing(across, block.column() * sizes.column(), sizes.column(), plane.getWidth() - sizes.side()));
    }

    private static double revealing(ScrollBar bar, double from, double length, double view) {
        double least = Math.min(from, from + length - view);
        return Math.clamp(Math.clamp(bar.getValue(), least, Math.max(least, from)), 0, bar.getMax());
    }

    private void scrolled() {
        plane.show(content, block, across.getValue(), down.getValue());
    }

    private void layoutBars() {
        TableSizes sizes = TableSizes.of(content);
        bar(down, content.rows() * sizes.row(), plane.getHeight() - sizes.head(), sizes.row());
        // Behind the last column there is room for the sign that adds one.
        bar(across, content.columns() * sizes.column() + 2 * sizes.row(), plane.getWidth() - sizes.side(), sizes.column());
    }

    private static void bar(ScrollBar bar, double all, double view, double step) {
        double most = Math.max(0, all - Math.max(0, view));
        bar.setMax(most);
        bar.setVisibleAmount(all <= 0 ? 1 : Math.max(0, view) / all * most);
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(Math.max(step, view));
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
        bar.setVisible(most > 0);
    }

    @Override
    protected void layoutChildren() {
        double bar = Math.rint(BAR * content.scale());
        double wide = getWidth();
        double high = getHeight();
        plane.resizeRelocate(0, 0, Math.max(0, wide - bar), Math.max(0, high - bar));
        down.resizeRelocate(wide - bar, 0, bar, Math.max(0, high - bar));
        across.resizeRelocate(0, high - bar, Math.max(0, wide - bar), bar);
        layoutBars();
    }
}
