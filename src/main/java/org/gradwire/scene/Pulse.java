package org.gradwire.scene;

import org.gradwire.edit.Point;
import org.gradwire.tensor.Tensor;

/// What is under way: a number, or the shape of a tensor.
///
/// @param size  of its text; a shape is a small chip, as beside the wire
/// @param least how wide it is at least
public record Pulse(String text, double size, double least) {
    static Pulse of(Tensor tensor, boolean gradient, Lettering lettering) {
        return new Pulse((gradient ? "∂ " : "") + said(tensor, lettering), size(tensor, lettering), Sizes.PULSE);
    }

    /// Upstream and local gradient where they meet.
    static Pulse product(Tensor upstream, Tensor local, Lettering lettering) {
        String times = upstream.isScalar() ? " · " : " ⊙ ";
        return new Pulse(said(upstream, lettering) + times + operand(local, lettering), size(upstream, lettering), Sizes.PULSE);
    }

    static Pulse sum(Tensor before, Tensor contribution, Lettering lettering) {
        return new Pulse(said(before, lettering) + " + " + operand(contribution, lettering), size(before, lettering), Sizes.PULSE);
    }

    /// Wide enough to hide what it replaces.
    Pulse over(Rect label) {
        return new Pulse(text, size, label.width());
    }

    public double width() {
        return Math.max(least, TextWidth.of(text, size) + 2 * Sizes.PULSE_AIR);
    }

    public double height() {
        return size + Sizes.PULSE_LEADING;
    }

    /// What it covers when its middle is at a point.
    public Rect rect(Point at) {
        return Rect.centred(at, width(), height());
    }

    private static double size(Tensor tensor, Lettering lettering) {
        return lettering.scale() * (tensor.isScalar() ? Sizes.PULSE_NUMBER : Sizes.CHIP);
    }

    private static String said(Tensor tensor, Lettering lettering) {
        return tensor.isScalar() ? lettering.format().format(tensor.number()) : tensor.shape().toString();
    }

    private static String operand(Tensor tensor, Lettering lettering) {
        return tensor.isScalar() ? lettering.format().operand(tensor.number()) : tensor.shape().toString();
    }
}
