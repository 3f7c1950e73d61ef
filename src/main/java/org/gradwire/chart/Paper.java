package org.gradwire.chart;

import org.gradwire.scene.TextWidth;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// What a chart is drawn on: how large it is, in world units, and how words and numbers are written.
public record Paper(double width, double height, Language language, NumberFormat format) {
    /// Of all that is written on a chart.
    static final double TEXT = 11;
    static final double LINE = 17;

    private static final int LEAST_DECIMALS = 4;

    /// A number that is read off: finer than those on the canvas.
    public String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e7
                ? new NumberFormat(0).format(number)
                : new NumberFormat(Math.max(LEAST_DECIMALS, format.decimals())).format(number);
    }

    /// As much of a text as fits into a width.
    static String shortened(String text, double width) {
        String fitting = text;
        while (fitting.length() > 1 && TextWidth.of(fitting, TEXT) > width) {
            fitting = fitting.substring(0, fitting.length() - (fitting.endsWith("…") ? 2 : 1)) + "…";
        }
        return fitting;
    }

    public String words(Message message) {
        return message.in(language);
    }
}
