package org.gradwire.ui.control;

import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that are pressed together, or a character, which sits on other keys in every country.
public record Keys(KeyCombination combination, String character) {
    private Keys(KeyCombination combination) {
        this(combination, "");
    }

    /// A character, whatever has to be pressed for it.
    public static Keys typed(String character) {
        return new Keys(new KeyCharacterCombination(character), character);
    }

    public static Keys key(KeyCode code) {
        return new Keys(new KeyCodeCombination(code));
    }

    public static Keys shift(KeyCode code) {
        return new Keys(new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN));
    }

    public static Keys alt(KeyCode code) {
        return new Keys(new KeyCodeCombination(code, KeyCombination.ALT_DOWN));
    }

    public static Keys shortcut(KeyCode code) {
        return new Keys(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    }

    public static Keys shiftShortcut(KeyCode code) {
        return new Keys(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    public static Keys altShortcut(KeyCode code) {
        return new Keys(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN));
    }

    public boolean match(KeyEvent event) {
        return character.isEmpty() && combination.match(event);
    }

    public boolean matchTyped(KeyEvent event) {
        return !character.isEmpty() && character.equals(event.getCharacter());
    }

    /// As people write them: `Ctrl+K`, `→`.
    @Override
    public String toString() {
        return !character.isEmpty() ? character : combination.getDisplayText().replace("Page Down", "PgDn").replace("Page Up", "PgUp");
    }
}
