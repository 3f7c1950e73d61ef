package org.gradwire.ui.draw;

import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Sheets;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;

/// The dialog for data by seed, and what was chosen and typed in it the last time.
public final class DrawSheet {
    private final Session session;
    private DrawDraft draft = DrawDraft.FIRST;

    public DrawSheet(Session session) {
        this.session = session;
    }

    public void addTo(Sheets sheets) {
        sheets.put(Sheet.DRAW_DATA, this::pane);
    }

    private SheetFrame pane() {
        return new DrawPane(session, draft, next -> draft = next).frame();
    }
}
