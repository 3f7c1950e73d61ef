package org.gradwire.ui.frame;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Words;

/// The menus, made from the list of actions.
public final class Menus {
    static final List<List<Action.Group>> BAR = List.of(
            List.of(Action.Group.FILE),
            List.of(Action.Group.EDIT),
            List.of(Action.Group.CIRCUIT),
            List.of(Action.Group.STEP, Action.Group.EXPLAIN),
            List.of(Action.Group.LEARN),
            List.of(Action.Group.VIEW, Action.Group.LOOK),
            List.of(Action.Group.PRESENT),
            List.of(Action.Group.HELP));
    /// What the pointer may want on the canvas.
    private static final List<List<Action>> CANVAS = List.of(
            List.of(Action.QUICK_ADD, Action.WIRE_FROM, Action.WIRE_TO, Action.EDIT_SELECTED, Action.CHOOSE_OUTPUT),
            List.of(Action.CUT, Action.COPY, Action.PASTE, Action.DUPLICATE, Action.DELETE),
            List.of(Action.EXPLAIN_VALUE, Action.EXPLAIN_GRADIENT, Action.GO_THERE, Action.STOP_ASKING),
            List.of(Action.STEP, Action.BACK, Action.PLAY),
            List.of(Action.FIT, Action.ZOOM_IN, Action.ZOOM_OUT, Action.MORE_DECIMALS, Action.FEWER_DECIMALS),
            List.of(Action.EDIT_GATE),
            List.of(Action.UNDO, Action.REDO));

    private Menus() {}

    /// @param recent stands after *Open*
    public static MenuBar bar(Actions actions, Words words, Menu recent) {
        MenuBar bar = new MenuBar();
        bar.setId("menus");
        for (List<Action.Group> groups : BAR) {
            Menu menu = new Menu();
            menu.setId("menu-" + groups.getFirst().name().toLowerCase(Locale.ROOT));
            words.bind(menu::setText, groups.getFirst().label());
            for (Action.Group group : groups) {
                add(menu.getItems(), group.actions(), actions);
                if (group.actions().contains(Action.OPEN)) {
                    menu.getItems().add(group.actions().indexOf(Action.OPEN) + 1, recent);
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

    private static void add(List<MenuItem> items, List<Action> group, Actions actions) {
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        group.forEach(action -> items.add(actions.menuItem(action)));
    }
}
