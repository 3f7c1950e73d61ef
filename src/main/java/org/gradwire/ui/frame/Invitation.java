package org.gradwire.ui.frame;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gradwire.edit.tool.Idle;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// What stands on an empty canvas: what to do.
final class Invitation extends VBox implements Renderer {
    private static final double WIDTH = 640;

    Invitation(Session session, Actions actions, Words words) {
        setId("invitation");
        getStyleClass().add("invitation");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPickOnBounds(false);
        Label empty = new Label();
        empty.setWrapText(true);
        words.bind(empty::setText, Message.of("canvas.empty"));
        FlowPane ways = new FlowPane(actions.pill(Action.QUICK_ADD), actions.pill(Action.FROM_CODE), actions.pill(Action.OPEN), actions.pill(Action.START_PAGE));
        ways.getStyleClass().add("begin");
        ways.setPrefWrapLength(WIDTH);
        getChildren().addAll(empty, ways);
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        setVisible(after.document().circuit().size() == 0 && after.tool() instanceof Idle);
    }
}
