package org.gradwire.ui.frame;

import org.gradwire.edit.Document;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.junit.jupiter.api.Test;

class SheetLayerTest {
    @Test
    void everySheetHasAPane() {
        Session session = new Session(new Origin.Fresh(1), Document.EMPTY, Preferences.STANDARD);
        Kit kit = new Kit(session);
        AppWindow.bringSheets(kit, code -> {});
        kit.sheets().checkComplete();
        kit.close();
    }
}
