package org.gradwire.ui.frame;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gradwire.scene.Rect;
import org.gradwire.ui.state.Lecturing;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// How a window gets on with its system: how large it is and where, its title, full screen, and how it is closed.
final class Manners {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SHARE_OF_SCREEN = 0.92;
    /// Leaves the height of a title bar, which the system adds.
    private static final double BELOW_FRAME = 0.95;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 420;

    private Manners() {}

    /// As large as there is room for usually.
    static Scene scene(StackPane root) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Scene(
                root, Math.min(screen.getWidth(), Math.max(WIDTH, SHARE_OF_SCREEN * screen.getWidth())),
                Math.min(BELOW_FRAME * screen.getHeight(), Math.max(HEIGHT, SHARE_OF_SCREEN * screen.getHeight())));
    }

    /// @param back  a person has come back to the window
    /// @param leave a person wants to close it
    /// @param gone  it is closed
    static void teach(Stage stage, Scene scene, Session session, Runnable back, Runnable leave, Runnable gone) {
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.fullScreenProperty().addListener((property, was, is) -> {
            if (!is) {
                session.become(Lecturing::end);
                Platform.runLater(() -> Screens.bring(stage));
            }
        });
        stage.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                back.run();
            }
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave.run();
        });
        Runnable unwatch = Screens.watch(stage, session);
        stage.setOnHidden(event -> {
            unwatch.run();
            gone.run();
        });
        session.show(Title::of, title -> stage.setTitle(title.ofWindow()));
        session.show(State::isPresenting, presenting -> {
            if (stage.isFullScreen() != presenting) {
                stage.setFullScreen(presenting);
            }
        });
    }

    /// Shows the window as large as it was, and where it was: a frame has its place only once it is shown.
    static void open(Stage stage, Optional<Rect> window) {
        Optional<Rect> before = Screens.remembered(window);
        before.ifPresent(rect -> {
            stage.setWidth(rect.width());
            stage.setHeight(rect.height());
        });
        stage.show();
        before.ifPresent(rect -> Platform.runLater(() -> {
            stage.setX(rect.x());
            stage.setY(rect.y());
        }));
    }
}
