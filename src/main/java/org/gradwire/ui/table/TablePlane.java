package org.gradwire.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The cells in view, with names above and row numbers at the left. Scrolling gives the same labels other texts.
final class TablePlane extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass TEST = PseudoClass.getPseudoClass("test");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final String NEW_COLUMN = "+";
    /// A longer text needs more room than a cell has.
    private static final int LONG = 12;

    private final CellField input;
    private final Pane cellLayer = layer();
    private final Pane sideLayer = layer();
    private final Pane headLayer = layer();
    private final List<Label> cells = new ArrayList<>();
    private final List<Label> sides = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final Region corner = new Region();
    private TableContent content = TableContent.NONE;
    private TableSizes sizes = TableSizes.of(content);
    private Block block = Block.FIRST;
    private double x;
    private double y;

    /// A column's name and what it feeds.
    private static final class Head extends VBox {
        final Label name = new Label();
        final Label feeds = new Label();

        Head() {
            getStyleClass().add("data-head");
            name.getStyleClass().add("data-name");
            feeds.getStyleClass().add("data-feeds");
            getChildren().addAll(name, feeds);
        }
    }

    TablePlane(CellField input) {
        this.input = input;
        getStyleClass().add("data-plane");
        corner.getStyleClass().add("data-head");
        corner.setManaged(false);
        input.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(cellLayer, input, sideLayer, headLayer, corner);
    }

    private static Pane layer() {
        Pane layer = new Pane();
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        return layer;
    }

    /// @param left and top: how far it is scrolled, in pixels
    void show(TableContent next, Block chosen, double left, double top) {
        if (next.scale() != content.scale() || next.rows() != content.rows() || next.test() != content.test()) {
            sizes = TableSizes.of(next);
        }
        content = next;
        block = chosen;
        x = Math.rint(left);
        y = Math.rint(top);
        requestLayout();
    }

    TableSizes sizes() {
        return sizes;
    }

    /// The row that a point is in, or the nearest; −1 among the names.
    int row(double atY) {
        return atY < sizes.head() ? -1 : Math.clamp((long) ((atY - sizes.head() + y) / sizes.row()), 0, content.rows() - 1);
    }

    /// The column that a point is in: −1 among the row numbers, and one more than there are behind the last.
    int column(double atX) {
        return atX < sizes.side() ? -1 : Math.clamp((long) ((atX - sizes.side() + x) / sizes.column()), 0, content.columns());
    }

    double left(int column) {
        return sizes.side() + column * sizes.column() - x;
    }

    /// Whether the cell with the keys is in view, so that its text lies where it is.
    private boolean isInView() {
        double top = block.row() * sizes.row() - y;
        double left = block.column() * sizes.column() - x;
        return top > -sizes.row() && top < getHeight() - sizes.head() && left > -sizes.column() && left < getWidth() - sizes.side();
    }

    @Override
    protected void layoutChildren() {
        int firstRow = (int) (y / sizes.row());
        int firstColumn = (int) (x / sizes.column());
        int rows = Math.clamp((long) Math.ceil((getHeight() - sizes.head()) / sizes.row()) + 1, 0, Math.max(0, content.rows() - firstRow));
        int columns = Math.clamp((long) Math.ceil((getWidth() - sizes.side()) / sizes.column()) + 1, 0, Math.max(0, content.columns() - firstColumn));
        fill(cells, cellLayer, rows * columns, () -> label("data-cell"));
        fill(sides, sideLayer, rows, () -> label("data-side"));
        fill(heads, headLayer, columns + 1, Head::new);
        for (int i = 0; i < rows; i++) {
            int row = firstRow + i;
            double top = sizes.head() + row * sizes.row() - y;
            side(sides.get(i), row, top);
            for (int k = 0; k < columns; k++) {
                cell(cells.get(i * columns + k), row, firstColumn + k, top);
            }
        }
        for (int k = 0; k <= columns; k++) {
            head(heads.get(k), firstColumn + k);
        }
        corner.resizeRelocate(0, 0, sizes.side(), sizes.head());
        boolean there = isInView() && content.columns() > 0;
        input.resizeRelocate(
                there ? left(block.column()) : -2 * sizes.column(), there ? sizes.head() + block.row() * sizes.row() - y : -2 * sizes.row(),
                input.isWhole() || input.getLength() <= LONG ? sizes.column() : 2 * sizes.column(), sizes.row());
    }

    private static <T extends Node> void fill(List<T> pool, Pane layer, int count, Supplier<T> make) {
        while (pool.size() < count) {
            T node = make.get();
            node.setManaged(false);
            pool.add(node);
            layer.getChildren().add(node);
        }
        for (int i = 0; i < pool.size(); i++) {
            pool.get(i).setVisible(i < count);
        }
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private void cell(Label label, int row, int column, double top) {
        label.setText(content.shown(row, column));
        label.pseudoClassStateChanged(CHOSEN, block.contains(row, column));
        label.pseudoClassStateChanged(WRONG, content.isGap(row, column));
        label.pseudoClassStateChanged(TEST, content.test().get(row));
        label.pseudoClassStateChanged(SHOWN, row == content.shown());
        label.resizeRelocate(left(column), top, sizes.column(), sizes.row());
    }

    private void side(Label label, int row, double top) {
        label.setText(content.head(row));
        label.pseudoClassStateChanged(TEST, content.test().get(row));
        label.pseudoClassStateChanged(SHOWN, row == content.shown() && row < content.table().rows());
        label.resizeRelocate(0, top, sizes.side(), sizes.row());
    }

    private void head(Head head, int column) {
        boolean there = column < content.columns();
        head.name.setText(there ? content.table().column(column).name() : NEW_COLUMN);
        head.feeds.setText(there ? content.feeds().get(column) : "");
        head.pseudoClassStateChanged(CHOSEN, there && block.area().hasColumn(column));
        head.resizeRelocate(left(column), 0, there ? sizes.column() : sizes.row() * 1.5, sizes.head());
        head.layout();
    }
}
