package org.gradwire.ui.control;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that the control which has the focus has another use for.
final class OwnKeys {
    /// With Ctrl, what a field of text does itself.
    private static final Set<KeyCode> EDITING = EnumSet.of(
            KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.BACK_SPACE,
            KeyCode.DELETE, KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Z, KeyCode.Y);
    private static final Set<KeyCode> SLIDING = EnumSet.of(
            KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);
    private static final Set<KeyCode> PRESSING = EnumSet.of(KeyCode.SPACE, KeyCode.ENTER);

    private OwnKeys() {}

    static boolean keeps(KeyEvent event) {
        KeyCode code = event.getCode();
        EventTarget target = event.getTarget();
        boolean writes = target instanceof TextInputControl && !code.isFunctionKey() && (!event.isShortcutDown() || EDITING.contains(code));
        boolean slides = target instanceof Slider && SLIDING.contains(code);
        boolean presses = target instanceof ButtonBase && PRESSING.contains(code) && !event.isShiftDown() && !event.isShortcutDown();
        return writes || slides || presses || (target instanceof KeepsKeys own && own.keeps(event));
    }

    /// Whether a character is a part of what a person writes, or of other keys.
    static boolean writes(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown();
    }
}
