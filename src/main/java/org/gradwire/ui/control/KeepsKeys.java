package org.gradwire.ui.control;

import javafx.scene.input.KeyEvent;

/// A control that has another use for keys which the window would take.
public interface KeepsKeys {
    boolean keeps(KeyEvent event);
}
