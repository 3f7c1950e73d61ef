package org.gradwire.ui;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Arranging;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Fragment;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Waiting;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.text.Message;

/// Automatic layout, worked out on another thread. It changes nothing if the document has changed meanwhile.
final class Arranger {
    /// A shorter wait is not worth a word.
    private static final Duration NOTICED = Duration.millis(300);

    private final Session session;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("layout").factory());

    Arranger(Session session) {
        this.session = session;
    }

    void all() {
        arrange(session.state().document());
    }

    void selected() {
        Fragment.of(session.state().editor()).ifPresent(this::arrange);
    }

    private void arrange(Document part) {
        State state = session.state();
        Waiting quiet = new Waiting(state.pointOfInterest(), Optional.empty());
        session.take(quiet);
        PauseTransition pause = new PauseTransition(NOTICED);
        Waiting noticed = new Waiting(quiet.at(), Optional.of(Message.of("arrange.waiting", part.circuit().size())));
        pause.setOnFinished(event -> {
            if (session.state().tool() == quiet) {
                session.take(noticed);
            }
        });
        pause.play();
        Document document = state.document();
        worker.execute(() -> {
            Map<NodeId, Point> places = AutoPlacement.places(part.circuit());
            Platform.runLater(() -> {
                pause.stop();
                EditorState now = session.state().editor();
                boolean wanted = session.state().tool() == quiet || session.state().tool() == noticed;
                if (wanted) {
                    session.take(Idle.IDLE);
                }
                if (wanted && now.document() == document) {
                    session.dispatch(Arranging.arrange(now, Arranging.around(places, document.placement())));
                }
            });
        });
    }
}
