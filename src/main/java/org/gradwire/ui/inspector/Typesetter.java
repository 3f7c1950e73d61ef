package org.gradwire.ui.inspector;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.gradwire.scene.ColorRole;
import org.gradwire.ui.theme.Theme;
import org.scilab.forge.jlatexmath.ColorAtom;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Sets formulas, on a thread of its own because the first one takes long.
public final class Typesetter {
    /// Pixels of a picture for each of its points, so that it is sharp on fine screens.
    static final double SHARPNESS = 2;

    private static final int MOST_KEPT = 500;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("typesetter").factory());
    private final Map<Key, Image> kept = new ConcurrentHashMap<>();

    private record Key(String latex, double size, Theme theme) {}

    /// Gives the picture of a formula on the JavaFX thread: at once if it was set before, else soon.
    /// What cannot be set is given as it is written.
    void set(String latex, double size, Theme theme, Consumer<Image> ready) {
        Key key = new Key(latex, size, theme);
        Image before = kept.get(key);
        if (before != null) {
            ready.accept(before);
            return;
        }
        worker.execute(() -> {
            Image image = SwingFXUtils.toFXImage(paintOrWrite(key), null);
            if (kept.size() > MOST_KEPT) {
                kept.clear();
            }
            kept.put(key, image);
            Platform.runLater(() -> ready.accept(image));
        });
    }

    /// Loads the fonts of mathematics before the first step needs them.
    public void warmUp() {
        worker.execute(() -> paint(new Key("\\frac{\\partial f}{\\partial x} = 1", 16, Theme.LIGHT)));
    }

    private static BufferedImage paintOrWrite(Key key) {
        try {
            return paint(key);
        } catch (ParseException unknown) {
            String plain = key.latex().replaceAll("[^A-Za-z0-9 .,=+-]", "");
            return paint(new Key("\\text{" + plain + "}", key.size(), key.theme()));
        }
    }

    private static BufferedImage paint(Key key) {
        // The only place that sets colours by these names, and always on this thread.
        ColorAtom.Colors.put("value", awt(key.theme(), ColorRole.VALUE));
        ColorAtom.Colors.put("gradient", awt(key.theme(), ColorRole.GRADIENT));
        TeXIcon icon = new TeXFormula(key.latex())
                .createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) (key.size() * SHARPNESS));
        icon.setForeground(awt(key.theme(), ColorRole.INK));
        BufferedImage image = new BufferedImage(
                Math.max(1, icon.getIconWidth()), Math.max(1, icon.getIconHeight()), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        icon.paintIcon(null, g, 0, 0);
        g.dispose();
        return image;
    }

    private static Color awt(Theme theme, ColorRole role) {
        return Color.decode(Theme.hex(theme.color(role)));
    }
}
