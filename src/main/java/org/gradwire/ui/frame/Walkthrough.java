package org.gradwire.ui.frame;

import java.util.Iterator;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.gradwire.edit.Change;

/// Presses a few keys in the first window that is shown, as a person would, and ends the program.
/// No start of the program that a person makes knows of it.
public final class Walkthrough extends AnimationTimer {
    /// Every kind of step of a forward pass once; the end; a step back; the start page with its pictures.
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.END, KeyCode.LEFT, KeyCode.LEFT,
            KeyCode.HOME, KeyCode.F1);
    private static final int FRAMES_PER_KEY = 6;

    private final Scene scene;
    private final Iterator<KeyCode> keys = KEYS.iterator();
    private int frames;

    private Walkthrough(Scene scene) {
        this.scene = scene;
    }

    /// To be called before the toolkit starts.
    public static void begin() {
        Window.getWindows().addListener(new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends Window> change) {
                Window.getWindows().removeListener(this);
                new Walkthrough(change.getList().getFirst().getScene()).start();
            }
        });
    }

    @Override
    public void handle(long now) {
        if (++frames % FRAMES_PER_KEY != 0) {
            return;
        }
        if (keys.hasNext()) {
            KeyCode key = keys.next();
            boolean toStartPage = key == KeyCode.HOME;
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, toStartPage, false));
        } else {
            stop();
            Platform.exit();
        }
    }
}
