package org.gradwire.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import org.gradwire.scene.Mark;
import org.gradwire.scene.TextWidth;

/// The faces that are shipped, and which of them a label is set in.
public final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter-Regular.otf", "Inter-Italic.otf", "Inter-SemiBold.otf", "Inter-SemiBoldItalic.otf",
            "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf", "Pretendard-Regular.otf",
            "Pretendard-SemiBold.otf");
    private static final String PLAIN = "Inter";
    /// A family of its own to JavaFX; asking for `Inter` in weight 600 gives the regular face.
    private static final String STRONG = "Inter Semi Bold";
    private static final String KOREAN = "Pretendard";

    private Fonts() {}

    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/assets/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("the program's own font " + file + " cannot be loaded");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Font of(Mark.Face face, double size, boolean korean) {
        if (korean) {
            return Font.font(KOREAN, size);
        }
        return switch (face) {
            case SYMBOL, VALUE -> Font.font(STRONG, size);
            case NAME, GRADIENT -> Font.font(PLAIN, FontPosture.ITALIC, size);
            case SMALL -> Font.font(PLAIN, size);
        };
    }

    /// Whether a text has letters that only the Korean face has.
    public static boolean isKorean(String text) {
        return text.chars().anyMatch(TextWidth::isHangul);
    }
}
