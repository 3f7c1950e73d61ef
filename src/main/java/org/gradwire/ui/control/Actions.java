package org.gradwire.ui.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.javafx.FontIcon;

/// What each action does, and the buttons and menu items that do it.
public final class Actions implements Renderer {
    /// With Ctrl, what a field of text does itself.
    private static final Set<KeyCode> EDITING = EnumSet.of(
            KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.BACK_SPACE,
            KeyCode.DELETE, KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Z, KeyCode.Y);
    private static final Set<KeyCode> SLIDING = EnumSet.of(
            KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);

    private final Session session;
    private final Map<Action, Runnable> bound = new EnumMap<>(Action.class);
    /// What has to follow the state: buttons that are grey, items that are ticked.
    private final List<Consumer<State>> followers = new ArrayList<>();

    public Actions(Session session) {
        this.session = session;
        session.show(this);
    }

    public void bind(Action action, Runnable what) {
        bound.put(action, what);
    }

    /// Does it, if it can be done now.
    public void run(Action action) {
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
        if (event.getTarget() instanceof KeepsKeys own && own.keeps(event)) {
            return;
        }
        boolean writes = event.getTarget() instanceof TextInputControl && !event.getCode().isFunctionKey()
                && (!event.isShortcutDown() || EDITING.contains(event.getCode()));
        boolean slides = event.getTarget() instanceof Slider && SLIDING.contains(event.getCode());
        boolean presses = event.getTarget() instanceof ButtonBase
                && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) && !event.isShiftDown() && !event.isShortcutDown();
        boolean keeps = event.getTarget() instanceof KeepsKeys control && control.keeps(event);
        if (writes || slides || presses || keeps) {
            return;
        }
        for (Action action : Action.values()) {
            if (action.keys().stream().anyMatch(keys -> keys.match(event))) {
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
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        for (Action action : Action.values()) {
            if (action.isEnabled(session.state()) && action.keys().stream().anyMatch(keys -> keys.matchTyped(event))) {
                event.consume();
                run(action);
                return;
            }
        }
    }

    @Override
    public void render(State before, State after, boolean first) {
        boolean onlyMoved = !first && before.view().with(after.viewport()).equals(after.view())
                && before.editor() == after.editor() && before.filing() == after.filing() && before.history() == after.history() && before.trace() == after.trace()
                && before.playback().equals(after.playback()) && before.preferences().equals(after.preferences());
        if (!onlyMoved) {
            followers.forEach(follower -> follower.accept(after));
        }
    }

    /// What it is called now: *Undo set value of x*.
    public static String words(Action action, State state) {
        Language language = state.preferences().language();
        Optional<Message> detail = switch (action) {
            case UNDO -> state.history().undoLabel();
            case REDO -> state.history().redoLabel();
            default -> Optional.empty();
        };
        return action.label().in(language) + detail.map(message -> " " + message.in(language)).orElse("");
    }

    public MenuItem menuItem(Action action) {
        MenuItem item = action.isSwitch() ? new CheckMenuItem() : new MenuItem();
        if (!action.isSwitch()) {
            item.setGraphic(new FontIcon(action.icon()));
        }
        item.setId("menu-" + action.id());
        item.setOnAction(event -> run(action));
        if (!action.keys().isEmpty()) {
            item.setAccelerator(new ShownKeys(action.keysText()));
        }
        follow(state -> {
            item.setText(words(action, state));
            item.setDisable(!action.isEnabled(state));
            if (item instanceof CheckMenuItem check) {
                check.setSelected(action.isOn(state));
            }
        });
        return item;
    }

    /// A round button with the action's icon.
    public Button button(Action action, String... styles) {
        Button button = plain(action, styles);
        button.setGraphic(new FontIcon(action.icon()));
        follow(state -> button.setAccessibleText(words(action, state)));
        return button;
    }

    /// A button that says what it does and with which keys.
    public Button pill(Action action) {
        Button button = plain(action, "pill");
        button.setGraphic(new FontIcon(action.icon()));
        follow(state -> button.setText(words(action, state) + "  " + action.keysText()));
        return button;
    }

    private Button plain(Action action, String... styles) {
        Button button = new Button();
        button.setId(action.id());
        button.getStyleClass().addAll(styles);
        button.setOnAction(event -> run(action));
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        follow(state -> {
            button.setDisable(!action.isEnabled(state));
            tooltip.setText(words(action, state) + "  " + action.keysText());
        });
        return button;
    }

    private void follow(Consumer<State> follower) {
        followers.add(follower);
        follower.accept(session.state());
    }
}
