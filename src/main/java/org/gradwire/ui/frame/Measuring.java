package org.gradwire.ui.frame;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Width;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// How much there is room for, which depends on the window and on how large everything is drawn.
final class Measuring {
    /// A window lower than this, at an interface scale of 1, has no room for the status line.
    private static final double LEAST_FOR_STATUS = 420;

    private final Session session;
    private final Scene scene;
    private final Node status;

    private record Seen(double scale, boolean circuit, boolean presenting) {
        static Seen of(State state) {
            return new Seen(state.sight().scale(), state.view().page() == Page.CIRCUIT, state.isPresenting());
        }
    }

    Measuring(Session session, Scene scene, Node status) {
        this.session = session;
        this.scene = scene;
        this.status = status;
        session.show(Seen::of, this::measure);
        scene.widthProperty().addListener((property, was, is) -> measure(Seen.of(session.state())));
        scene.heightProperty().addListener((property, was, is) -> measure(Seen.of(session.state())));
    }

    private void measure(Seen seen) {
        session.become(Looking.wide(Width.of(scene.getWidth() / seen.scale())));
        Visible.set(status, seen.circuit() && !seen.presenting() && scene.getHeight() / seen.scale() >= LEAST_FOR_STATUS);
    }
}
