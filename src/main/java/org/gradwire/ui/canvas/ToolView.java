package org.gradwire.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Target;
import org.gradwire.edit.tool.Tool;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Overlay;
import org.gradwire.scene.Rect;
import org.gradwire.ui.state.Look;

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

    void show(Look look, EditorState editor, Target hover, Rect visible) {
        List<Mark> marks = Overlay.of(look.tool(), editor, look.geometry(), hover, visible);
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        if (!(empty && marks.isEmpty())) {
            painter.paintOver(canvas.getGraphicsContext2D(), marks, look.viewport(), look.preferences().theme(), getWidth(), getHeight());
            empty = marks.isEmpty();
        }
        say(look);
    }

    private void say(Look look) {
        Optional<Tool.Complaint> complaint = look.tool().complaint();
        bubble.setVisible(complaint.isPresent());
        complaint.ifPresent(why -> {
            bubble.setText(why.why().in(look.preferences().language()));
            bubble.applyCss();
            double wide = Math.min(Math.min(WIDEST * look.sight().scale(), bubble.prefWidth(-1)), getWidth() - 2 * EDGE);
            double high = bubble.prefHeight(wide);
            Point at = look.viewport().toScreen(why.at());
            double x = Math.clamp(at.x() + BESIDE, EDGE, Math.max(EDGE, getWidth() - wide - EDGE));
            double below = at.y() + BESIDE;
            double y = below + high + EDGE > getHeight() ? at.y() - BESIDE - high : below;
            bubble.resizeRelocate(x, Math.max(EDGE, y), wide, high);
        });
    }
}
