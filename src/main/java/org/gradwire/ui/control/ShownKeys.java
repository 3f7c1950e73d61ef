package org.gradwire.ui.control;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that a menu shows but does not listen to: the window's own filter runs them, and knows when a person is writing.
final class ShownKeys extends KeyCombination {
    private final String text;

    ShownKeys(String text) {
        this.text = text;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public String getName() {
        return text;
    }
}
