package org.gradwire.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.gradwire.ui.state.Theme;

/// Sets formulas on a thread of its own, because the first one takes long, and keeps the pictures.
public final class Typesetter {
    /// About 32 MB of pictures.
    private static final long MOST_PIXELS = 8_000_000;

    private final Worker worker = new Worker("typesetter");
    private final Kept kept = new Kept();

    /// The pictures that were used last.
    private static final class Kept {
        private final Map<Typesetting, Image> pictures = new LinkedHashMap<>(64, 0.75f, true);
        private long pixels;

        synchronized Optional<Image> get(Typesetting formula) {
            return Optional.ofNullable(pictures.get(formula));
        }

        synchronized void put(Typesetting formula, Image image) {
            pixels += size(image) - Optional.ofNullable(pictures.put(formula, image)).map(Kept::size).orElse(0L);
            var oldest = pictures.entrySet().iterator();
            while (pixels > MOST_PIXELS && pictures.size() > 1) {
                pixels -= size(oldest.next().getValue());
                oldest.remove();
            }
        }

        private static long size(Image image) {
            return (long) (image.getWidth() * image.getHeight());
        }
    }

    /// Gives the picture of a formula on the JavaFX thread: at once if it was set before, else soon, unless it is
    /// not wanted any more by then.
    ///
    /// @param wanted asked on either thread
    void set(Typesetting formula, BooleanSupplier wanted, Consumer<Image> ready) {
        Optional<Image> before = kept.get(formula);
        if (before.isPresent()) {
            ready.accept(before.get());
            return;
        }
        worker.send(new Errand<>(() -> {
            Image image = kept.get(formula).orElseGet(() -> SwingFXUtils.toFXImage(formula.picture(), null));
            kept.put(formula, image);
            return image;
        }, wanted, ready));
    }

    /// Loads the fonts of mathematics before the first step needs them.
    public void warmUp() {
        String usual = "\\textcolor{gradient}{\\frac{\\partial f}{\\partial x_1}} = \\begin{pmatrix} 0.25 & \\left(-3 \\cdot 10^{-6}\\right) \\end{pmatrix}";
        worker.send(Errand.always(() -> new Typesetting(List.of(usual), 16, Double.MAX_VALUE, 2, Theme.LIGHT).picture(), picture -> {}));
    }

    /// The window is gone.
    public void close() {
        worker.close();
    }
}
