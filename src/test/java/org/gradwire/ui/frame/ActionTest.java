package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradwire.text.Language;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.find.KeysPane;
import org.junit.jupiter.api.Test;

/// One list feeds menus, buttons, keys and searching, so it must not contradict itself.
class ActionTest {
    @Test
    void noTwoActionsShareKeys() {
        Map<String, Action> taken = new HashMap<>();
        for (Action action : Action.values()) {
            for (Keys keys : action.keys()) {
                Action other = taken.put(keys.combination().getName(), action);
                assertEquals(null, other, () -> keys + " runs both " + action + " and " + other);
            }
        }
    }

    @Test
    void noTwoActionsHaveTheSameWords() {
        for (Language language : Language.values()) {
            Set<String> words = new HashSet<>();
            for (Action action : Action.values()) {
                String own = action.label().in(language);
                assertFalse(own.isBlank());
                assertEquals(true, words.add(own), () -> "two actions are called '" + own + "'");
            }
        }
    }

    @Test
    void everyGroupStandsInOneMenuAndOnTheSheetOfKeys() {
        for (List<List<Action.Group>> places : List.of(Menus.BAR, KeysPane.COLUMNS)) {
            List<Action.Group> shown = places.stream().flatMap(List::stream).sorted().toList();
            assertEquals(List.of(Action.Group.values()), shown);
        }
    }
}
