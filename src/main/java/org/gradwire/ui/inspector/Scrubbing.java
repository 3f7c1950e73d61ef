package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.gradwire.circuit.Circuit;
import org.gradwire.edit.Scrub;
import org.gradwire.gate.Param;
import org.gradwire.tensor.Tensor;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Input;
import org.gradwire.ui.state.Session;

/// Leads the number of a field up and down: by dragging its name, or the field itself while it does not have the keys,
/// and by the arrow keys while it has. Shift makes the steps ten times as long, Alt or Ctrl a tenth.
final class Scrubbing {
    /// A press that moves less is a click.
    private static final double STILL = 3;

    private final Session session;
    private final Gestures gestures;
    private final SettingText setting;
    private final Field field;
    private Optional<Scrub> scrub = Optional.empty();
    private long gesture;
    private double pressedAt;
    private boolean moved;

    private Scrubbing(Session session, Gestures gestures, SettingText setting, Field field) {
        this.session = session;
        this.gestures = gestures;
        this.setting = setting;
        this.field = field;
    }

    static void of(Session session, Gestures gestures, SettingText setting, Field field, Label name) {
        Scrubbing scrubbing = new Scrubbing(session, gestures, setting, field);
        name.setCursor(Cursor.H_RESIZE);
        name.addEventHandler(MouseEvent.MOUSE_PRESSED, scrubbing::press);
        name.addEventHandler(MouseEvent.MOUSE_DRAGGED, scrubbing::drag);
        Input input = field.input();
        input.cursorProperty().bind(Bindings.when(input.focusedProperty()).then(Cursor.TEXT).otherwise(Cursor.H_RESIZE));
        input.addEventFilter(MouseEvent.ANY, scrubbing::mouse);
        input.addEventFilter(KeyEvent.KEY_PRESSED, scrubbing::key);
        input.focusedProperty().addListener(focused -> scrubbing.scrub = Optional.empty());
    }

    /// A press on a field without the keys waits: it either drags the number or, when it is let go, gives the keys.
    private void mouse(MouseEvent event) {
        if (field.input().isFocused() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            press(event);
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            drag(event);
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            if (!moved) {
                field.focus();
            }
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        pressedAt = event.getScreenX();
        moved = false;
        begin();
    }

    private void begin() {
        gesture = gestures.next();
        scrub = number().map(number -> isWhole() ? Scrub.whole(number) : Scrub.of(number));
    }

    private void drag(MouseEvent event) {
        double pixels = event.getScreenX() - pressedAt;
        moved |= Math.abs(pixels) >= STILL;
        if (moved && scrub.isPresent()) {
            Scrub.Pace pace = pace(event.isShiftDown(), event.isAltDown() || event.isShortcutDown());
            set(isWhole() ? scrub.get().draggedWhole(pixels, pace) : scrub.get().dragged(pixels, pace));
        }
    }

    private void key(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (!up && event.getCode() != KeyCode.DOWN) {
            return;
        }
        event.consume();
        if (field.isTyped()) {
            field.commit();
            scrub = Optional.empty();
        }
        if (!field.isRight()) {
            return;
        }
        if (scrub.isEmpty()) {
            begin();
        }
        Scrub.Pace pace = pace(event.isShiftDown(), !isWhole() && (event.isAltDown() || event.isShortcutDown()));
        scrub.ifPresent(now -> number().ifPresent(number -> set(now.stepped(number, up ? 1 : -1, pace))));
    }

    private static Scrub.Pace pace(boolean coarse, boolean fine) {
        return coarse ? Scrub.Pace.COARSE : fine ? Scrub.Pace.FINE : Scrub.Pace.USUAL;
    }

    private boolean isWhole() {
        return setting.param().kind() == Param.Kind.OPTIONAL_INTEGER;
    }

    /// The number that can be led; 0 where there is none yet, nothing where there are many.
    private Optional<Double> number() {
        Circuit circuit = session.state().document().circuit();
        if (!circuit.contains(setting.node())) {
            return Optional.empty();
        }
        Optional<Tensor> value = setting.now(circuit);
        return value.isEmpty() ? Optional.of(0.0) : value.filter(Tensor::isScalar).map(Tensor::number).filter(Double::isFinite);
    }

    private void set(double number) {
        if (number().isPresent() && Double.isFinite(number)) {
            field.attempt(setting.set(session.state().editor(), Tensor.scalar(number + 0.0), gesture));
        }
    }
}
