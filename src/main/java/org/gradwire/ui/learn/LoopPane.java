package org.gradwire.ui.learn;

import javafx.scene.layout.BorderPane;
import org.gradwire.ui.Pane;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;

public final class LoopPane extends BorderPane implements Pane {
    public LoopPane(Session session) {
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {}
}
