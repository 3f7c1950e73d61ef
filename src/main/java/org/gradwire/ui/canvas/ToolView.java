package org.gradwire.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Target;
import org.gradwire.edit.tool.Tool;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Overlay;
import org.gradwire.scene.Rect;
import org.gradwire.ui.state.State;

/// What the hand is doing, over the circuit: on a canvas of its own, with the reason of a refusal beside the pointer.
final class ToolView extends Pane {
    private static final double BESIDE = 16;
    private static final double WIDEST = 320;
    private static final double EDGE = 8;

    private final Painter painter = new Painter();
    private final Canvas canvas = new Canvas();
    private final Label bubble = new Label();
    private boolean empty = true;

    ToolView() {
        setMouseTransparent(true);
        setManaged(false);
        canvas.setManaged(false);
        bubble.setId("refusal");
        bubble.getStyleClass().add("bubble");
        bubble.setWrapText(true);
        bubble.setManaged(false);
        bubble.setVisible(false);
        getChildren().addAll(canvas, bubble);
    }

    void show(State state, Target hover, Rect visible) {
        List<Mark> marks = Overlay.of(state.tool(), state.editor(), state.geometry(), hover, visible);
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        if (!(empty && marks.isEmpty())) {
            painter.paintOver(canvas.getGraphicsContext2D(), marks, state.viewport(), state.preferences().theme(), getWidth(), getHeight());
            empty = marks.isEmpty();
        }
        say(state);
    }

    private void say(State state) {
        Optional<Tool.Complaint> complaint = state.tool().complaint();
        bubble.setVisible(complaint.isPresent());
        complaint.ifPresent(why -> {
            bubble.setText(why.why().in(state.preferences().language()));
            bubble.applyCss();
            double wide = Math.min(Math.min(WIDEST * state.sight().scale(), bubble.prefWidth(-1)), getWidth() - 2 * EDGE);
            double high = bubble.prefHeight(wide);
            Point at = state.viewport().toScreen(why.at());
            double x = Math.clamp(at.x() + BESIDE, EDGE, Math.max(EDGE, getWidth() - wide - EDGE));
            double below = at.y() + BESIDE;
            double y = below + high + EDGE > getHeight() ? at.y() - BESIDE - high : below;
            bubble.resizeRelocate(x, Math.max(EDGE, y), wide, high);
        });
    }
}
