package org.gradwire.ui.frame;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gradwire.ui.canvas.CircuitAction;
import org.gradwire.ui.canvas.EditAction;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.document.FileAction;
import org.gradwire.ui.inspector.ExplainAction;
import org.gradwire.ui.own.OwnAction;
import org.gradwire.ui.player.StepAction;

/// The menus, made from the list of actions.
public final class Menus {
    static final List<List<Chapter>> BAR = List.of(
            List.of(Chapter.FILE),
            List.of(Chapter.EDIT),
            List.of(Chapter.CIRCUIT),
            List.of(Chapter.STEP, Chapter.EXPLAIN),
            List.of(Chapter.LEARN),
            List.of(Chapter.VIEW, Chapter.LOOK),
            List.of(Chapter.PRESENT),
            List.of(Chapter.HELP));
    /// What the pointer may want on the canvas.
    private static final List<List<Action<?>>> CANVAS = List.of(
            List.of(CircuitAction.QUICK_ADD, CircuitAction.WIRE_FROM, CircuitAction.WIRE_TO, CircuitAction.EDIT_SELECTED, CircuitAction.CHOOSE_OUTPUT),
            List.of(EditAction.CUT, EditAction.COPY, EditAction.PASTE, EditAction.DUPLICATE, EditAction.DELETE),
            List.of(ExplainAction.EXPLAIN_VALUE, ExplainAction.EXPLAIN_GRADIENT, ExplainAction.GO_THERE, ExplainAction.STOP_ASKING),
            List.of(StepAction.STEP, StepAction.BACK, StepAction.PLAY),
            List.of(ViewAction.FIT, ViewAction.ZOOM_IN, ViewAction.ZOOM_OUT, ViewAction.MORE_DECIMALS, ViewAction.FEWER_DECIMALS),
            List.of(OwnAction.EDIT_GATE),
            List.of(EditAction.UNDO, EditAction.REDO));

    private Menus() {}

    /// @param recent stands after *Open*
    public static MenuBar bar(Actions actions, Words words, Menu recent) {
        MenuBar bar = new MenuBar();
        bar.setId("menus");
        for (List<Chapter> groups : BAR) {
            Menu menu = new Menu();
            menu.setId("menu-" + groups.getFirst().name().toLowerCase(Locale.ROOT));
            words.bind(menu::setText, groups.getFirst().label());
            for (Chapter group : groups) {
                add(menu.getItems(), actions.of(group), actions);
                if (actions.of(group).contains(FileAction.OPEN)) {
                    menu.getItems().add(actions.of(group).indexOf(FileAction.OPEN) + 1, recent);
                }
            }
            bar.getMenus().add(menu);
        }
        return bar;
    }

    public static ContextMenu canvas(Actions actions) {
        ContextMenu menu = new ContextMenu();
        menu.setId("canvas-menu");
        CANVAS.forEach(group -> add(menu.getItems(), group, actions));
        return menu;
    }

    private static void add(List<MenuItem> items, List<Action<?>> group, Actions actions) {
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        group.forEach(action -> items.add(actions.menuItem(action)));
    }
}
