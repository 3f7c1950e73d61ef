package org.gradwire.ui.learn;

import javafx.scene.layout.BorderPane;
import org.gradwire.ui.Pane;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;

public final class DataPane extends BorderPane implements Pane {
    public DataPane(Session session) {
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {}
}
