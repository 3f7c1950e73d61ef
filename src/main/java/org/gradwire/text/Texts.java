package org.gradwire.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gradwire.tensor.Shape;
import org.jspecify.annotations.Nullable;

/// The bundle of one language: `assets/text/en.properties` or `ko.properties`, read once.
public final class Texts {
    private final Language language;
    private final Map<String, String> sentences;

    private Texts(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Texts of(Language language) {
        return switch (language) {
            case ENGLISH -> English.BUNDLE;
            case KOREAN -> Korean.BUNDLE;
        };
    }

    public Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    public Language language() {
        return language;
    }

    /// The sentence with its arguments put in; an unknown key is a bug and says so.
    public String format(Message message) {
        String pattern = sentences.get(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException("no text for key '" + message.key() + "' in " + language.tag());
        }
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int close = c == '{' ? pattern.indexOf('}', at) : -1;
            if (close == at + 2 && Character.isDigit(pattern.charAt(at + 1))) {
                out.append(word(message.arguments().get(pattern.charAt(at + 1) - '0')));
                at = close + 1;
            } else {
                at = append(pattern, at, out);
            }
        }
        return out.toString();
    }

    /// One letter, or in Korean a particle in the form that fits what stands before it.
    private int append(String pattern, int at, StringBuilder out) {
        Optional<Particle> particle = language == Language.KOREAN ? Particle.at(pattern, at) : Optional.empty();
        out.append(particle.map(found -> found.after(out)).orElse(pattern.substring(at, at + 1)));
        return at + particle.map(found -> found.pattern().length()).orElse(1);
    }

    private String word(@Nullable Object argument) {
        return switch (argument) {
            case Message inner -> format(inner);
            case Text text -> text.in(language);
            case Shape shape when shape.isScalar() -> format(Message.of("shape.scalar"));
            case List<?> list -> String.join(", ", list.stream().map(this::word).toList());
            case null -> "";
            default -> argument.toString();
        };
    }

    private static Texts read(Language language) {
        String resource = "/assets/text/" + language.tag() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + resource + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> sentences = new TreeMap<>();
            properties.forEach((key, value) -> sentences.put((String) key, (String) value));
            return new Texts(language, Map.copyOf(sentences));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Each language is read when it is first asked for, so the command line never reads Korean.
    private static final class English {
        static final Texts BUNDLE = read(Language.ENGLISH);
    }

    private static final class Korean {
        static final Texts BUNDLE = read(Language.KOREAN);
    }
}
