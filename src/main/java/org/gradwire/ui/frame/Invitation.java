package org.gradwire.ui.frame;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gradwire.edit.tool.Idle;
import org.gradwire.text.Message;
import org.gradwire.ui.canvas.CircuitAction;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.document.FileAction;

/// What stands on an empty canvas: what to do.
final class Invitation extends VBox {
    private static final double WIDTH = 640;

    Invitation(Kit kit) {
        Actions actions = kit.actions();
        setId("invitation");
        getStyleClass().add("invitation");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPickOnBounds(false);
        Label empty = new Label();
        empty.setWrapText(true);
        kit.words().bind(empty::setText, Message.of("canvas.empty"));
        FlowPane ways = new FlowPane(actions.pill(CircuitAction.QUICK_ADD), actions.pill(FileAction.FROM_CODE), actions.pill(FileAction.OPEN), actions.pill(FileAction.START_PAGE));
        ways.getStyleClass().add("begin");
        ways.setPrefWrapLength(WIDTH);
        getChildren().addAll(empty, ways);
        kit.session().show(state -> state.document().circuit().size() == 0 && state.tool() instanceof Idle, this::setVisible);
    }
}
