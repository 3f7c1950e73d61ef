package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.tool.Editor;
import org.gradwire.pass.CircuitSketch;
import org.junit.jupiter.api.Test;

class RemovalTest {
    private static Editor chain() {
        return new Editor(new CircuitSketch()
                .input("x", 1).input("y", 2).gate("neg", "n", "x").gate("exp", "e", "n").gate("add", "s", "e", "y", "x").circuit());
    }

    @Test
    void theWireThroughARemovedGateIsHealed() {
        Editor editor = remove(chain(), "e");
        assertEquals("n y x", editor.feeds("s"));
        assertEquals("delete e", editor.undoLabel());
    }

    @Test
    void aLineOfRemovedGatesIsHealedAsOne() {
        assertEquals("x y x", remove(chain(), "n", "e").feeds("s"));
    }

    @Test
    void aSumLosesTheInputsOfRemovedSources() {
        assertEquals("e x", remove(chain(), "y").feeds("s"));
    }

    @Test
    void aGateWithTwoWiresIsNotBridged() {
        Editor editor = new Editor(new CircuitSketch().input("x", 1).input("y", 2).gate("mul", "q", "x", "y").gate("exp", "e", "q").circuit());
        assertEquals("-", remove(editor, "q").feeds("e"));
    }

    @Test
    void aSelectedWireIsCutAndNothingElse() {
        Editor editor = chain();
        EditorState selected = editor.state().select(Selection.of(new PortRef(editor.id("e"), 0)));
        editor.dispatch(Removal.remove(selected).orElseThrow());
        assertEquals("-", editor.feeds("e"));
        assertEquals("cut the wire from n to e", editor.undoLabel());
    }

    @Test
    void whatIsSaidAboutARemovedNodeGoesWithIt() {
        Editor editor = chain();
        editor.dispatch(Commands.note(editor.state(), editor.id("n"), "minus", 0));
        editor.dispatch(Commands.output(editor.state(), Optional.of(editor.id("n"))));
        remove(editor, "n");
        assertTrue(editor.state().document().notes().isEmpty());
        assertTrue(editor.state().document().circuit().chosenOutput().isEmpty());
        assertEquals(4, editor.state().document().placement().points().size());
        editor.undo();
        assertEquals("minus", editor.state().document().notes().get(editor.id("n")));
    }

    @Test
    void nothingSelectedIsNothingToRemove() {
        assertFalse(Removal.remove(chain().state()).isPresent());
    }

    private static Editor remove(Editor editor, String... names) {
        return editor.dispatch(Removal.remove(editor.select(names).state()).orElseThrow());
    }
}
