package org.gradwire.ui.present;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Lecturing;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Presenting;
import org.gradwire.ui.state.Session;

/// A dark picture on demand, a ring around the pointer, and the keys that were pressed.
public final class LecturePane extends StackPane {
    /// Of the picture's height.
    private static final double HALO = 0.035;
    private static final Duration KEYS_STAY = Duration.seconds(1.6);
    private static final Duration HINT_STAYS = Duration.seconds(4);

    private final Session session;
    private final Region blank = new Region();
    private final Circle halo = new Circle();
    private final Label keys = new Label();
    private final PauseTransition away = new PauseTransition();

    public LecturePane(Session session) {
        this.session = session;
        setId("lecture");
        setMouseTransparent(true);
        blank.setId("blank");
        blank.getStyleClass().add("blank");
        halo.getStyleClass().add("pointer-halo");
        halo.setId("halo");
        halo.setManaged(false);
        keys.setId("pressed-keys");
        keys.getStyleClass().add("pressed-keys");
        StackPane.setAlignment(keys, Pos.TOP_CENTER);
        keys.setVisible(false);
        away.setOnFinished(event -> keys.setVisible(false));
        getChildren().addAll(blank, halo, keys);
        session.show(Pane.comparing(state -> state.view().presenting(), this::show));
    }

    /// Follows the pointer of a window.
    public void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, event -> {
            halo.setCenterX(event.getSceneX());
            halo.setCenterY(event.getSceneY());
        });
    }

    private void show(Optional<Presenting> before, Optional<Presenting> now) {
        setVisible(now.isPresent());
        if (now.isEmpty()) {
            keys.setVisible(false);
            return;
        }
        blank.setVisible(now.get().blank());
        halo.setVisible(now.get().halo() && !now.get().blank());
        halo.setRadius(HALO * now.get().height());
        if (before.isEmpty()) {
            say(Message.of("present.hint").in(session.state().preferences().language()), HINT_STAYS);
        }
    }

    /// Any key lights a dark picture again and does nothing else; but B does it by itself, and Escape ends the lecture.
    ///
    /// @return whether the key has had its effect
    public boolean takes(KeyEvent event) {
        Optional<Presenting> lecture = session.state().view().presenting();
        if (lecture.isEmpty() || event.getCode().isModifierKey()) {
            return false;
        }
        if (lecture.get().blank() && event.getCode() != KeyCode.B && event.getCode() != KeyCode.ESCAPE) {
            session.become(Lecturing.lecture(Presenting::toggleBlank));
            return true;
        }
        // Keys that the toolkit has no name for, as some clickers send.
        if (lecture.get().keys() && event.getCode() != KeyCode.UNDEFINED) {
            say(words(event), KEYS_STAY);
        }
        return false;
    }

    private void say(String words, Duration stay) {
        keys.setText(words);
        keys.setVisible(true);
        away.setDuration(stay);
        away.playFromStart();
    }

    private static String words(KeyEvent event) {
        return new KeyCodeCombination(
                        event.getCode(),
                        down(event.isShiftDown()), down(event.isControlDown()), down(event.isAltDown()),
                        down(event.isMetaDown()), KeyCombination.ModifierValue.UP)
                .getDisplayText();
    }

    private static KeyCombination.ModifierValue down(boolean pressed) {
        return pressed ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }
}
