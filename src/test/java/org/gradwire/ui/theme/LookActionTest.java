package org.gradwire.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckMenuItem;
import org.gradwire.edit.Document;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Shade;
import org.junit.jupiter.api.Test;

class LookActionTest {
    private final Session session = new Session(new Origin.Fresh(1), Document.EMPTY, Preferences.STANDARD);
    private final Actions actions = new Actions(session);

    LookActionTest() {
        actions.add(LookAction.values(), session);
    }

    @Test
    void theTickOfAMenuSaysHowThingsAreEvenWhereChoosingItChangesNothing() {
        CheckMenuItem light = (CheckMenuItem) actions.menuItem(LookAction.LIGHT);
        CheckMenuItem dark = (CheckMenuItem) actions.menuItem(LookAction.DARK);
        choose(light);
        assertTrue(light.isSelected());
        choose(light);
        assertTrue(light.isSelected());
        choose(dark);
        assertEquals(Shade.DARK, session.state().preferences().theme().shade());
        assertTrue(dark.isSelected());
        assertFalse(light.isSelected());
    }

    /// As the toolkit does it: the tick first.
    private static void choose(CheckMenuItem item) {
        item.setSelected(!item.isSelected());
        item.fire();
    }
}
