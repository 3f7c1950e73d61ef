package org.gradwire.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.javafx.FontIcon;

/// The families of actions that the rooms have brought, and the buttons and menu items that do them.
public final class Actions implements Pane<Map<Action<?>, Offer>> {
    private final Session session;
    private final Map<Action<?>, Runnable> bound = new LinkedHashMap<>();
    /// What has to follow the state: buttons that are grey, items that are ticked.
    private final Map<Action<?>, List<Consumer<Offer>>> followers = new HashMap<>();

    public Actions(Session session) {
        this.session = session;
        session.show(this);
    }

    /// Adds a family.
    ///
    /// @param room what it acts on
    public <R> void add(Action<R>[] family, R room) {
        for (Action<R> action : family) {
            if (bound.keySet().stream().anyMatch(known -> known.name().equals(action.name()))) {
                throw new IllegalArgumentException("two actions are called " + action.name());
            }
            bound.put(action, () -> action.deed().what().accept(session, room));
        }
    }

    /// In the order of the menus.
    public List<Action<?>> all() {
        return Stream.of(Chapter.values()).flatMap(group -> of(group).stream()).toList();
    }

    public List<Action<?>> of(Chapter group) {
        return bound.keySet().stream().filter(action -> action.chapter() == group).toList();
    }

    /// Does it, if it can be done now.
    public void run(Action<?> action) {
        Runnable what = bound.get(action);
        if (what == null) {
            throw new IllegalStateException("nothing is bound to " + action);
        }
        if (action.isEnabled(session.state())) {
            what.run();
        }
    }

    /// Runs the action whose keys were pressed, if there is one that can be done.
    ///
    /// To be called before the focused control sees the keys, for buttons would swallow the arrows; what
    /// writes or slides keeps its own.
    public void pressed(KeyEvent event) {
        if (OwnKeys.keeps(event)) {
            return;
        }
        for (Action<?> action : bound.keySet()) {
            if (has(action, keys -> keys.match(event))) {
                if (action.isEnabled(session.state())) {
                    event.consume();
                    run(action);
                    return;
                }
                // An arrow that has nowhere to step would else move the focus, into a field of text at worst.
                if (event.getCode().isNavigationKey() && session.state().view().page() == Page.CIRCUIT) {
                    event.consume();
                }
            }
        }
    }

    /// The same for a character that was typed.
    public void typed(KeyEvent event) {
        if (OwnKeys.writes(event)) {
            return;
        }
        for (Action<?> action : bound.keySet()) {
            if (action.isEnabled(session.state()) && has(action, keys -> keys.matchTyped(event))) {
                event.consume();
                run(action);
                return;
            }
        }
    }

    private static boolean has(Action<?> action, Predicate<Keys> test) {
        return action.keys().stream().anyMatch(test);
    }

    @Override
    public Map<Action<?>, Offer> sees(State state) {
        Map<Action<?>, Offer> offers = new HashMap<>(2 * followers.size());
        for (Action<?> action : followers.keySet()) {
            offers.put(action, Offer.of(action, state));
        }
        return offers;
    }

    @Override
    public void show(Map<Action<?>, Offer> before, Map<Action<?>, Offer> now) {
        now.forEach((action, offer) -> {
            if (!offer.equals(before.get(action))) {
                followers.getOrDefault(action, List.of()).forEach(follower -> follower.accept(offer));
            }
        });
    }

    /// Tells how an action is offered, now and whenever that changes.
    public void follow(Action<?> action, Consumer<Offer> follower) {
        followers.computeIfAbsent(action, key -> new ArrayList<>()).add(follower);
        follower.accept(Offer.of(action, session.state()));
    }

    public MenuItem menuItem(Action<?> action) {
        MenuItem item = action.isSwitch() ? new CheckMenuItem() : new MenuItem();
        if (!action.isSwitch()) {
            item.setGraphic(new FontIcon(action.deed().icon()));
        }
        item.setId("menu-" + action.id());
        item.setOnAction(event -> {
            run(action);
            // The toolkit has turned the tick, whatever came of it.
            if (item instanceof CheckMenuItem check) {
                check.setSelected(Offer.of(action, session.state()).on());
            }
        });
        if (!action.keys().isEmpty()) {
            item.setAccelerator(new ShownKeys(action.keysText()));
        }
        follow(action, offer -> {
            item.setText(offer.words());
            item.setDisable(!offer.enabled());
            if (item instanceof CheckMenuItem check) {
                check.setSelected(offer.on());
            }
        });
        return item;
    }

    /// A round button with the action's icon.
    public Button button(Action<?> action, String... styles) {
        Button button = plain(action, styles);
        follow(action, offer -> button.setAccessibleText(offer.words()));
        return button;
    }

    /// A button that says what it does and with which keys.
    public Button pill(Action<?> action) {
        Button button = plain(action, "pill");
        follow(action, offer -> button.setText(offer.words() + "  " + action.keysText()));
        return button;
    }

    private Button plain(Action<?> action, String... styles) {
        Button button = new Button();
        button.setId(action.id());
        button.getStyleClass().addAll(styles);
        button.setGraphic(new FontIcon(action.deed().icon()));
        button.setOnAction(event -> run(action));
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        follow(action, offer -> {
            button.setDisable(!offer.enabled());
            tooltip.setText(offer.words() + "  " + action.keysText());
        });
        return button;
    }
}
