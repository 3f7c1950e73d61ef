package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.gradwire.edit.tool.Editor;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    private final Editor editor = new Editor(new CircuitSketch().input("x", 1).input("y", 2).gate("add", "q", "x", "y").circuit());

    @ParameterizedTest
    @ValueSource(strings = {"w", "손실", "σ", "x_1", "f'", "a b"})
    void aNameMayBeAnyWords(String name) {
        editor.dispatch(Commands.rename(editor.state(), editor.id("q"), "  " + name + " ").orThrow());
        assertEquals("x y", editor.feeds(name));
        assertEquals("rename q to " + name, editor.undoLabel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "a\nb", "\"q\"", "“q”", "a\tb", "a\u2028b", "01234567890123456789012345678901234567890"})
    void whatIsNoNameIsRefusedWithASentenceThatSaysWhatToDo(String name) {
        Outcome<Transaction> outcome = Commands.rename(editor.state(), editor.id("x"), name);
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertTrue(refused.why().toString().contains(";"), refused.why().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\"q\"", "01234567890123456789012345678901234567890"})
    void aNewInputIsNamedByTheSameRule(String name) {
        Outcome<NewNode> outcome = NewNode.input(name, Optional.empty());
        Outcome<Transaction> renamed = Commands.rename(editor.state(), editor.id("x"), name);
        assertEquals(assertInstanceOf(Outcome.Refused.class, renamed).why(), assertInstanceOf(Outcome.Refused.class, outcome).why());
        assertEquals(Optional.of("σ_1"), NewNode.input("σ_1", Optional.empty()).orThrow().name());
    }

    @Test
    void anEmptyNameTakesTheNameAway() {
        editor.dispatch(Commands.rename(editor.state(), editor.id("q"), " ").orThrow());
        assertTrue(editor.state().document().circuit().named("q").isEmpty());
        assertEquals("take the name from q", editor.undoLabel());
    }
}
