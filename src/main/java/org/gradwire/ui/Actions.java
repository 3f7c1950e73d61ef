package org.gradwire.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.gradwire.text.Message;

/// Everything a person can do, once: label and keys here, what it does where it is bound.
public final class Actions {
    /// A command of the window.
    public enum Action {
        OPEN(Message.of("action.open"), shortcut(KeyCode.O)),
        QUIT(Message.of("action.quit"), shortcut(KeyCode.Q)),
        UNDO(Message.of("action.undo"), shortcut(KeyCode.Z)),
        REDO(Message.of("action.redo"), new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), shortcut(KeyCode.Y)),
        CANCEL(Message.of("action.cancel"), key(KeyCode.ESCAPE)),
        FIRST(Message.of("action.first"), key(KeyCode.HOME)),
        BACK(Message.of("action.back"), key(KeyCode.LEFT)),
        PLAY(Message.of("action.play"), key(KeyCode.SPACE)),
        STEP(Message.of("action.step"), key(KeyCode.RIGHT)),
        LAST(Message.of("action.last"), key(KeyCode.END)),
        ZOOM_IN(Message.of("action.zoom.in"), shortcut(KeyCode.EQUALS), shortcut(KeyCode.PLUS), shortcut(KeyCode.ADD)),
        ZOOM_OUT(Message.of("action.zoom.out"), shortcut(KeyCode.MINUS), shortcut(KeyCode.SUBTRACT)),
        FIT(Message.of("action.fit"), shortcut(KeyCode.DIGIT0)),
        THEME(Message.of("action.theme"), new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
        LANGUAGE(Message.of("action.language"), new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
        MORE_DECIMALS(Message.of("action.decimals.more"), shortcut(KeyCode.PERIOD)),
        FEWER_DECIMALS(Message.of("action.decimals.fewer"), shortcut(KeyCode.COMMA));

        private final Message label;
        private final List<KeyCombination> combinations;

        Action(Message label, KeyCombination... combinations) {
            this.label = label;
            this.combinations = List.of(combinations);
        }

        public Message label() {
            return label;
        }

        /// The keys that run it; the first is the one that is shown.
        public List<KeyCombination> combinations() {
            return combinations;
        }

        /// As a tooltip adds them.
        public String keys() {
            return "  " + combinations.getFirst().getDisplayText();
        }

        public String id() {
            return "action-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static KeyCombination key(KeyCode code) {
            return new KeyCodeCombination(code);
        }

        private static KeyCombination shortcut(KeyCode code) {
            return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
        }
    }

    private final Map<Action, Runnable> bound = new EnumMap<>(Action.class);

    public void bind(Action action, Runnable what) {
        bound.put(action, what);
    }

    public void run(Action action) {
        Runnable what = bound.get(action);
        if (what == null) {
            throw new IllegalStateException("nothing is bound to " + action);
        }
        what.run();
    }

    /// Runs the action whose keys were pressed, if there is one.
    public void pressed(KeyEvent event) {
        for (Action action : Action.values()) {
            if (action.combinations().stream().anyMatch(keys -> keys.match(event))) {
                run(action);
                event.consume();
                return;
            }
        }
    }
}
