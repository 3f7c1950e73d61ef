package org.gradwire.ui.table;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gradwire.data.Area;

/// What keys do in a grid: they lead from cell to cell until something is typed, then through the text.
final class TableKeys {
    private final TableGrid grid;
    private final CellField input;
    private final TableDeeds deeds;
    /// The column in which a row began to be filled with Tab; Enter leads back to it. −1 if none did.
    private int begun = -1;

    TableKeys(TableGrid grid, CellField input, TableDeeds deeds) {
        this.grid = grid;
        this.input = input;
        this.deeds = deeds;
    }

    void pressed(KeyEvent event) {
        boolean whole = input.isWhole();
        int back = event.isShiftDown() ? -1 : 1;
        int start = begun;
        if (event.getCode().isNavigationKey()) {
            begun = -1;
        }
        if (event.getCode() == KeyCode.ENTER) {
            begun = -1;
        }
        boolean taken = switch (event.getCode()) {
            case TAB -> !event.isShortcutDown() && next(back);
            case ENTER -> !event.isShortcutDown() && move(back, start < 0 ? 0 : start - grid.block().column(), false);
            case UP -> !event.isShortcutDown() && move(-1, 0, whole && event.isShiftDown());
            case DOWN -> !event.isShortcutDown() && move(1, 0, whole && event.isShiftDown());
            case PAGE_UP -> move(-grid.page(), 0, whole && event.isShiftDown());
            case PAGE_DOWN -> move(grid.page(), 0, whole && event.isShiftDown());
            case ESCAPE -> giveUp(whole);
            case F2 -> edit();
            case CONTEXT_MENU -> menu();
            case F10 -> event.isShiftDown() && menu();
            default -> whole && choosing(event);
        };
        if (taken) {
            event.consume();
        }
    }

    /// A row that is filled with Tab ends where somebody chooses another cell by hand.
    void begin() {
        begun = -1;
    }

    /// While nothing is being typed.
    private boolean choosing(KeyEvent event) {
        boolean extending = event.isShiftDown();
        boolean shortcut = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT -> move(0, shortcut ? -grid.block().column() : -1, extending);
            case RIGHT -> move(0, shortcut ? grid.content().columns() : 1, extending);
            case HOME -> move(shortcut ? -grid.block().row() : 0, -grid.block().column(), extending);
            case END -> move(shortcut ? grid.content().table().rows() - 1 - grid.block().row() : 0, grid.content().columns(), extending);
            case DELETE, BACK_SPACE -> clear();
            case SPACE -> whole(event);
            case A -> shortcut && choose(Block.over(Area.all(grid.content().table())));
            case C -> shortcut && copy();
            case X -> shortcut && cut();
            case Z -> shortcut && travel(event.isShiftDown() ? deeds::redo : deeds::undo);
            case Y -> shortcut && travel(deeds::redo);
            default -> false;
        };
    }

    private boolean choose(Block next) {
        grid.choose(next);
        return true;
    }

    private boolean move(int rows, int columns, boolean extending) {
        grid.commit();
        Block block = grid.block();
        int row = Math.clamp((long) block.row() + rows, 0, grid.content().rows() - 1);
        int column = Math.clamp((long) block.column() + columns, 0, Math.max(0, grid.content().columns() - 1));
        return choose(extending ? block.to(row, column) : Block.at(row, column));
    }

    /// As one reads; after the last cell of a row comes the first of the next.
    private boolean next(int by) {
        begun = begun < 0 ? grid.block().column() : begun;
        grid.commit();
        int wide = Math.max(1, grid.content().columns());
        long at = (long) grid.block().row() * wide + grid.block().column() + by;
        long last = (long) grid.content().rows() * wide - 1;
        long there = Math.clamp(at, 0, last);
        return choose(Block.at((int) (there / wide), (int) (there % wide)));
    }

    /// Whole rows with Shift, whole columns with Ctrl.
    private boolean whole(KeyEvent event) {
        Area area = grid.block().area();
        if (event.isShiftDown()) {
            return choose(new Block(area.row() + area.rows() - 1, grid.content().columns() - 1, area.row(), 0));
        }
        int rows = grid.content().table().rows();
        return event.isShortcutDown() && rows > 0
                && choose(new Block(rows - 1, area.column() + area.columns() - 1, 0, area.column()));
    }

    private boolean giveUp(boolean whole) {
        if (whole) {
            return choose(Block.at(grid.block().row(), grid.block().column()));
        }
        input.restore();
        return true;
    }

    private boolean edit() {
        grid.edit();
        return true;
    }

    private boolean menu() {
        grid.commit();
        grid.menu();
        return true;
    }

    private boolean clear() {
        deeds.clear(grid.block().area());
        return true;
    }

    private boolean copy() {
        deeds.copy(grid.block().area());
        return true;
    }

    private boolean cut() {
        deeds.cut(grid.block().area());
        return true;
    }

    private static boolean travel(Runnable what) {
        what.run();
        return true;
    }
}
