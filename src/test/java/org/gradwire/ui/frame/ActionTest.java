package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.find.KeysSheet;
import org.junit.jupiter.api.Test;

/// The families of actions feed menus, buttons, keys and searching, so they must not contradict each other.
class ActionTest {
    @Test
    void noTwoActionsShareKeys() {
        Map<String, Action<?>> taken = new HashMap<>();
        for (Action<?> action : Families.ACTIONS) {
            for (Keys keys : action.keys()) {
                Action<?> other = taken.put(keys.combination().getName(), action);
                assertEquals(null, other, () -> keys + " runs both " + action + " and " + other);
            }
        }
    }

    @Test
    void noTwoActionsHaveTheSameNameOrTheSameWords() {
        assertEquals(Families.ACTIONS.size(), Families.ACTIONS.stream().map(Action::name).distinct().count());
        for (Language language : Language.values()) {
            Set<String> words = new HashSet<>();
            for (Action<?> action : Families.ACTIONS) {
                String own = action.label().in(language);
                assertFalse(own.isBlank());
                assertTrue(words.add(own), () -> "two actions are called '" + own + "'");
            }
        }
    }

    @Test
    void theBundlesHaveWordsForEveryActionAndEveryMenuAndForNothingElse() throws IOException {
        Set<String> wanted = new TreeSet<>();
        Stream.concat(Families.ACTIONS.stream().map(Action::label), Stream.of(Chapter.values()).map(Chapter::label))
                .map(Message::key)
                .forEach(wanted::add);
        for (Language language : Language.values()) {
            Properties bundle = new Properties();
            try (var in = Files.newBufferedReader(Path.of("assets/text/" + language.tag() + ".properties"))) {
                bundle.load(in);
            }
            Set<String> there = new TreeSet<>(bundle.stringPropertyNames());
            there.removeIf(key -> !key.startsWith("action.") && !key.startsWith("menu."));
            assertEquals(wanted, there);
        }
    }

    @Test
    void everyGroupStandsInOneMenuAndOnTheSheetOfKeys() {
        for (List<List<Chapter>> places : List.of(Menus.BAR, KeysSheet.COLUMNS)) {
            List<Chapter> shown = places.stream().flatMap(List::stream).sorted().toList();
            assertEquals(List.of(Chapter.values()), shown);
        }
    }
}
