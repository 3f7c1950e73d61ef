package org.gradwire.ui.canvas;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.gradwire.edit.Arranging;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Fragment;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Waiting;
import org.gradwire.layout.Progress;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Underway;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// Automatic layout, worked out on another thread. It changes nothing if the document has changed meanwhile.
final class Arranger {
    /// A shorter wait is not worth a word.
    private static final Duration NOTICED = Duration.millis(300);

    private final Session session;
    private final Worker worker = new Worker("layout");

    public Arranger(Session session) {
        this.session = session;
    }

    public void close() {
        worker.close();
    }

    public void all() {
        arrange(session.state().document());
    }

    public void selected() {
        Fragment.of(session.state().editor()).ifPresent(this::arrange);
    }

    private void arrange(Document part) {
        Asked asked = new Asked(session, part.circuit().size());
        asked.begin();
        Document document = session.state().document();
        worker.send(new Errand<>(underway -> AutoPlacement.places(part.circuit(), asked.told(underway)), asked::isWanted, places -> {
            boolean wanted = asked.end();
            EditorState now = session.state().editor();
            if (wanted && places.isPresent() && now.document() == document) {
                session.become(Editing.commit(Arranging.arrange(now, Arranging.around(places.get(), document.placement()))));
                session.become(Looking::fitIfHidden);
            }
        }, asked::end));
    }

    /// One layout that was asked for: wanted as long as nothing else is begun on the canvas.
    private static final class Asked {
        private final Session session;
        private final int size;
        private final Point at;
        private final PauseTransition pause = new PauseTransition(NOTICED);
        private boolean noticed;
        /// What stands for this one on the canvas; any other tool means that it is not wanted any more.
        private Waiting waiting;
        private volatile boolean over;

        Asked(Session session, int size) {
            this.session = session;
            this.size = size;
            at = session.state().pointOfInterest();
            waiting = new Waiting(at, Optional.empty());
        }

        void begin() {
            session.become(Editing.take(waiting));
            pause.setOnFinished(event -> {
                noticed = true;
                say(0);
            });
            pause.play();
        }

        /// Returns whether nothing else was begun until the end.
        boolean end() {
            pause.stop();
            boolean wanted = !over && session.state().tool() == waiting;
            if (wanted) {
                session.become(Editing.take(Idle.IDLE));
            }
            over = true;
            return wanted;
        }

        boolean isWanted() {
            return !over;
        }

        Progress told(Underway underway) {
            return new Progress() {
                @Override
                public boolean cancelled() {
                    return !underway.isWanted();
                }

                @Override
                public void at(double share) {
                    underway.tell(() -> say(share));
                }
            };
        }

        private void say(double share) {
            over |= session.state().tool() != waiting;
            if (noticed && !over) {
                waiting = new Waiting(at, Optional.of(Message.of("arrange.waiting", size, Math.round(100 * share))));
                session.become(Editing.take(waiting));
            }
        }
    }
}
