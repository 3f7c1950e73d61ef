package org.gradwire.ui.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Rgb;
import org.gradwire.ui.state.Theme;
import org.scilab.forge.jlatexmath.ColorAtom;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// A formula as it is to be set. Two threads must not paint at once, for colours have names of one library.
///
/// @param layouts the ways to set it, from one line to as many as it has parts; the first that fits is taken
/// @param size    of its letters, in points
/// @param room    how wide it may be, in points
/// @param density pixels of a point
public record Typesetting(List<String> layouts, double size, double room, double density, Theme theme) {
    /// Smaller letters are not read by anybody.
    private static final double SMALLEST = 0.6;
    /// Pixels, so that no stroke is cut off.
    private static final int AIR = 2;

    /// What does not fit in any layout is set in smaller letters: shrinking the picture would lose its thin lines.
    /// What cannot be set at all is given as it is written.
    public BufferedImage picture() {
        // The only place that sets colours by these names.
        ColorAtom.Colors.put("value", awt(ColorRole.VALUE));
        ColorAtom.Colors.put("gradient", awt(ColorRole.GRADIENT));
        try {
            return paint(fitting());
        } catch (ParseException unknown) {
            return paint(icon("\\text{" + layouts.getFirst().replaceAll("[^A-Za-z0-9 .,=+-]", "") + "}", size));
        }
    }

    private TeXIcon fitting() {
        TeXIcon icon = icon(layouts.getFirst(), size);
        for (int i = 1; i < layouts.size() && width(icon) > room; i++) {
            icon = icon(layouts.get(i), size);
        }
        double smaller = Math.max(SMALLEST, room / width(icon) * 0.99);
        return smaller < 1 ? icon(layouts.getLast(), size * smaller) : icon;
    }

    private double width(TeXIcon icon) {
        return icon.getIconWidth() / density;
    }

    private TeXIcon icon(String latex, double atSize) {
        TeXIcon icon = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) (atSize * density));
        icon.setInsets(new Insets(AIR, 0, AIR, AIR));
        return icon;
    }

    private BufferedImage paint(TeXIcon icon) {
        icon.setForeground(awt(ColorRole.INK));
        BufferedImage image = new BufferedImage(
                Math.max(1, icon.getIconWidth()), Math.max(1, icon.getIconHeight()), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        icon.paintIcon(null, g, 0, 0);
        g.dispose();
        return image;
    }

    private Color awt(ColorRole role) {
        Rgb color = theme.palette().of(role);
        return new Color(color.red(), color.green(), color.blue());
    }
}
