package org.gradwire.ui.action;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that are pressed together.
public record Keys(KeyCombination combination) {
    static Keys key(KeyCode code) {
        return new Keys(new KeyCodeCombination(code));
    }

    static Keys shift(KeyCode code) {
        return new Keys(new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN));
    }

    static Keys alt(KeyCode code) {
        return new Keys(new KeyCodeCombination(code, KeyCombination.ALT_DOWN));
    }

    public static Keys shortcut(KeyCode code) {
        return new Keys(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    }

    static Keys shiftShortcut(KeyCode code) {
        return new Keys(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    public boolean match(KeyEvent event) {
        return combination.match(event);
    }

    /// As people write them: `Ctrl+K`, `→`.
    @Override
    public String toString() {
        return combination.getDisplayText().replace("Page Down", "PgDn").replace("Page Up", "PgUp");
    }
}
