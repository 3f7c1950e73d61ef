package org.gradwire.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class RowChoiceTest {
    @Test
    void theArrowsGoToTheNextRow() {
        assertEquals(4, after(KeyCode.DOWN, 3));
        assertEquals(2, after(KeyCode.UP, 3));
    }

    @Test
    void aPageKeepsOneRowInSight() {
        assertEquals(9, after(KeyCode.PAGE_DOWN, 3));
        assertEquals(3, after(KeyCode.PAGE_UP, 9));
    }

    @Test
    void atTheEndsTheChoiceStays() {
        assertEquals(19, after(KeyCode.DOWN, 19));
        assertEquals(19, after(KeyCode.PAGE_DOWN, 17));
        assertEquals(0, after(KeyCode.UP, 0));
        assertEquals(0, after(KeyCode.PAGE_UP, 2));
    }

    @Test
    void whereNothingIsChosenTheFirstRowIsNext() {
        assertEquals(0, after(KeyCode.DOWN, -1));
        assertEquals(0, after(KeyCode.UP, -1));
    }

    @Test
    void inAnEmptyListNothingCanBeChosen() {
        RowChoice none = new RowChoice(-1, 0, 7);
        assertEquals(Optional.of(none), none.after(KeyCode.DOWN));
    }

    @Test
    void otherKeysAreForTheText() {
        assertEquals(Optional.empty(), new RowChoice(3, 20, 7).after(KeyCode.HOME));
        assertEquals(Optional.empty(), new RowChoice(3, 20, 7).after(KeyCode.A));
    }

    @Test
    void theChosenRowStandsInTheMiddle() {
        assertEquals(7, new RowChoice(10, 20, 7).top());
        assertEquals(0, new RowChoice(2, 20, 7).top());
        assertEquals(0, new RowChoice(-1, 0, 7).top());
    }

    private static int after(KeyCode key, int at) {
        return new RowChoice(at, 20, 7).after(key).orElseThrow().at();
    }
}
