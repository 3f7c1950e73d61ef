package org.gradwire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The one bundle: every key in both languages, used, and used only if it is there.
class BundleTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");
    /// Where a literal is surely meant as a key.
    private static final Pattern KEY = Pattern.compile("(?:Message\\.of|refused|frame\\.say)\\(\\s*\"([^\"]+)\"");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:new (?:Label|Button|MenuItem|Menu|Tooltip|Hyperlink|ToggleButton)|setText|setTitle|setPromptText)"
                    + "\\(\"([^\"]*[a-z]{3,}[^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() throws IOException {
        Properties english = bundle(Language.ENGLISH);
        Properties korean = bundle(Language.KOREAN);
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(korean.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(korean.getProperty(key)), key);
        }
    }

    @Test
    void everyKeyOfTheBundleIsUsed() throws IOException {
        Set<String> unused = Texts.of(Language.ENGLISH).keys();
        unused.removeAll(found(LITERAL));
        // Made from the names of constants; a test of the actions looks after them.
        unused.removeIf(key -> key.startsWith("action.") || key.startsWith("menu."));
        assertTrue(unused.isEmpty(), "not used anywhere: " + unused);
    }

    @Test
    void everyKeyThatIsUsedIsInTheBundle() throws IOException {
        Set<String> missing = found(KEY);
        assertTrue(missing.size() > 50, "the pattern still finds keys");
        missing.removeAll(Texts.of(Language.ENGLISH).keys());
        missing.removeIf(beginning -> beginning.endsWith("."));
        assertTrue(missing.isEmpty(), "not in the bundle: " + missing);
    }

    @Test
    void inKoreanTheWordsAreKorean() throws IOException {
        Properties english = bundle(Language.ENGLISH);
        Properties korean = bundle(Language.KOREAN);
        Set<String> same = new TreeSet<>();
        for (String key : english.stringPropertyNames()) {
            String letters = PLACE.matcher(english.getProperty(key)).replaceAll("").replaceAll("[^A-Za-z]", "");
            boolean sameInBoth = key.equals("action.language") || key.equals("cli.version");
            if (letters.length() > 3 && !sameInBoth && english.getProperty(key).equals(korean.getProperty(key))) {
                same.add(key);
            }
        }
        assertTrue(same.isEmpty(), "still English: " + same);
    }

    @Test
    void noSentenceOfTheWindowStandsInTheSource() throws IOException {
        Set<String> sentences = found(SENTENCE);
        sentences.removeAll(List.of("Gradwire", "Gradwire · ", "한국어 / English"));
        assertTrue(sentences.isEmpty(), sentences::toString);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Properties bundle(Language language) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("assets/text/" + language.tag() + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
