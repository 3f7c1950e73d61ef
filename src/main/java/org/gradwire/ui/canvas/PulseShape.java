package org.gradwire.ui.canvas;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.gradwire.edit.Point;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Pulse;
import org.gradwire.scene.Sizes;
import org.gradwire.ui.control.Fonts;

/// A dot with a pale ring that widens for the number it carries.
///
/// Few small nodes: moving them repaints a few pixels. What has not changed is not set again.
final class PulseShape extends Group {
    /// Around a number the ring is narrow, because it passes close below labels.
    private static final double RING = 1;
    private static final double RING_OF_DOT = 2.5;
    private static final double RING_OPACITY = 0.4;
    /// A smaller number cannot be read.
    private static final double LEAST_TEXT = 6;

    private final Rectangle ring = new Rectangle();
    private final Rectangle body = new Rectangle();
    private final Text number = new Text();
    private double fontSize;

    PulseShape() {
        ring.setOpacity(RING_OPACITY);
        number.setTextOrigin(VPos.CENTER);
        getChildren().addAll(ring, body, number);
    }

    void color(Color color, Color onIt) {
        ring.setFill(color);
        body.setFill(color);
        number.setFill(onIt);
    }

    /// @param carried from 0, only the dot, to 1, wide enough for the number
    void show(Pulse pulse, double carried, double zoom) {
        // Sizes in quarter points, as everywhere on the canvas: zooming then reuses fonts.
        double size = Math.max(1, Math.rint(pulse.size() * zoom * 4) / 4);
        boolean readable = size >= LEAST_TEXT;
        if (size != fontSize) {
            fontSize = size;
            number.setFont(Fonts.of(Mark.Face.VALUE, size, false));
        }
        if (!number.getText().equals(pulse.text())) {
            number.setText(pulse.text());
        }
        double wide = readable ? carried : 0;
        number.setX(-number.getLayoutBounds().getWidth() / 2);
        number.setVisible(wide > 0.5);
        number.setOpacity(Math.clamp(2 * wide - 1, 0, 1));
        double width = Sizes.PULSE + (pulse.width() - Sizes.PULSE) * wide;
        double height = Sizes.PULSE + (pulse.height() - Sizes.PULSE) * wide;
        place(body, width * zoom, height * zoom);
        double line = RING_OF_DOT + (RING - RING_OF_DOT) * wide;
        place(ring, (width + 2 * line) * zoom, (height + 2 * line) * zoom);
    }

    /// @param size from 0 to 1
    void at(Point screen, double size) {
        setTranslateX(screen.x());
        setTranslateY(screen.y());
        setScaleX(size);
        setScaleY(size);
        setOpacity(Math.min(1, 1.5 * size));
    }

    private static void place(Rectangle rectangle, double width, double height) {
        rectangle.setX(-width / 2);
        rectangle.setY(-height / 2);
        rectangle.setWidth(width);
        rectangle.setHeight(height);
        rectangle.setArcWidth(height);
        rectangle.setArcHeight(height);
    }
}
