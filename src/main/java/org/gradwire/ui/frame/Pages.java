package org.gradwire.ui.frame;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gradwire.ui.start.StartPane;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Session;

/// The page that is shown, and only that one: the other costs nothing until it is wanted.
final class Pages extends StackPane {
    private final Region workspace;
    private final Region canvas;
    private final StartPane start;

    private record Seen(Page page, boolean presenting) {}

    /// @param canvas has the keys where the circuit is shown
    Pages(Region workspace, Region canvas, StartPane start) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.start = start;
    }

    /// To be called once it is in a scene, where something can take the keys; and after whatever gives them back as it goes.
    void follow(Session session) {
        session.show(state -> new Seen(state.view().page(), state.isPresenting()), this::show);
    }

    private void show(Seen seen) {
        boolean circuit = seen.page() == Page.CIRCUIT;
        Region shown = circuit ? workspace : start;
        if (!getChildren().contains(shown)) {
            getChildren().setAll(shown);
        }
        if (circuit) {
            canvas.requestFocus();
        } else {
            start.begin();
        }
    }
}
