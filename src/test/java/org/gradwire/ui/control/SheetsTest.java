package org.gradwire.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gradwire.ui.state.Sheet;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private final Sheets sheets = new Sheets();

    @Test
    void aSheetThatWasForgottenIsNamed() {
        for (Sheet sheet : Sheet.values()) {
            if (sheet != Sheet.CODE && sheet != Sheet.LAYERS) {
                sheets.put(sheet, SheetsTest::early);
            }
        }
        IllegalStateException refused = assertThrows(IllegalStateException.class, sheets::checkComplete);
        assertEquals("no pane for the sheets [CODE, LAYERS]", refused.getMessage());
    }

    @Test
    void nothingIsMadeBeforeItIsWanted() {
        for (Sheet sheet : Sheet.values()) {
            sheets.put(sheet, SheetsTest::early);
        }
        sheets.checkComplete();
    }

    @Test
    void aSheetHasOnePane() {
        sheets.put(Sheet.CODE, SheetsTest::early);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> sheets.put(Sheet.CODE, SheetsTest::early));
        assertEquals("two panes for the sheet CODE", refused.getMessage());
    }

    private static SheetFrame early() {
        throw new AssertionError("made before it is wanted");
    }
}
