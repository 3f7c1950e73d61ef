package org.gradwire.ui.learn;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gradwire.data.Area;
import org.gradwire.data.Column;
import org.gradwire.data.Table;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Tabling;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.table.TableDeeds;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with the cells that are chosen, their rows and their columns.
final class DataMenu {
    private final Session session;
    private final IntConsumer rename;
    private final TableDeeds deeds;

    /// @param rename lets a person type another name for a column
    DataMenu(Session session, Consumer<Message> complain, IntConsumer rename) {
        this.session = session;
        this.rename = rename;
        deeds = new DataDeeds(session, complain, this);
    }

    TableDeeds deeds() {
        return deeds;
    }

    private EditorState editor() {
        return session.state().editor();
    }

    ContextMenu of(Area chosen) {
        Table table = editor().document().learning().data().table();
        Area area = chosen.within(table);
        int rows = area.rows();
        ContextMenu menu = new ContextMenu();
        menu.setId("data-menu");
        menu.getItems().addAll(
                item("cut", Message.of("data.menu.cut"), Feather.SCISSORS, rows > 0, () -> deeds.cut(area)),
                item("copy", Message.of("data.menu.copy"), Feather.COPY, rows > 0, () -> deeds.copy(area)),
                item("paste", Message.of("data.menu.paste"), Feather.CLIPBOARD, true, () -> deeds.paste(chosen.row(), chosen.column())),
                item("clear", Message.of("data.menu.clear"), Feather.DELETE, rows > 0, () -> deeds.clear(area)),
                new SeparatorMenuItem(),
                item("rows-above", Message.of("data.menu.rows.above", Math.max(1, rows)), Feather.ARROW_UP, true, () -> dispatch(Tabling.insertRows(editor(), area.row(), Math.max(1, rows)))),
                item("rows-below", Message.of("data.menu.rows.below", Math.max(1, rows)), Feather.ARROW_DOWN, true, () -> dispatch(Tabling.insertRows(editor(), area.row() + rows, Math.max(1, rows)))),
                item("rows-remove", Message.of("data.menu.rows.remove", rows), Feather.TRASH_2, rows > 0, () -> dispatch(Tabling.removeRows(editor(), area.row(), rows))),
                new SeparatorMenuItem());
        addColumns(menu, table, area);
        return menu;
    }

    private void addColumns(ContextMenu menu, Table table, Area area) {
        int column = area.column();
        menu.getItems().addAll(
                item("rename", Message.of("data.menu.rename", table.column(column).name()), Feather.TYPE, true, () -> rename.accept(column)),
                item("number", Message.of("data.menu.number", table.column(column).name()), Feather.HASH, hasWords(table.column(column)), () -> dispatch(Tabling.number(editor(), column))),
                item("column-left", Message.of("data.menu.column.left"), Feather.ARROW_LEFT, true, () -> dispatch(Tabling.insertColumn(editor(), column))),
                item("column-right", Message.of("data.menu.column.right"), Feather.ARROW_RIGHT, true, () -> dispatch(Tabling.insertColumn(editor(), column + area.columns()))),
                item("column-remove", Message.of("data.menu.column.remove", area.columns()), Feather.TRASH, true, () -> dispatch(Tabling.removeColumns(editor(), column, area.columns()))));
    }

    private static boolean hasWords(Column column) {
        return IntStream.range(0, column.rows()).anyMatch(row -> column.wrong(row).isPresent());
    }

    private void dispatch(Transaction transaction) {
        session.become(Editing.commit(transaction));
    }

    private MenuItem item(String id, Message words, Feather icon, boolean enabled, Runnable what) {
        MenuItem item = new MenuItem(words.in(session.state().preferences().language()), new FontIcon(icon));
        item.setId("data-menu-" + id);
        item.setDisable(!enabled);
        item.setOnAction(event -> what.run());
        return item;
    }
}
