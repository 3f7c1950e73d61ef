package org.gradwire.ui.draw;

import org.gradwire.ui.control.Kit;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;

/// The dialog for data by seed, and what was chosen and typed in it the last time.
public final class DrawRoom {
    private final Session session;
    private DrawDraft draft = DrawDraft.FIRST;

    public DrawRoom(Kit kit) {
        session = kit.session();
        kit.sheets().put(Sheet.DRAW_DATA, this::pane);
    }

    private SheetFrame pane() {
        return new DrawPane(session, draft, next -> draft = next).frame();
    }
}
