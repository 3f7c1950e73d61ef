package org.gradwire.ui.start;

import java.util.function.Consumer;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Sheets;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;

/// The dialog for code that becomes a circuit, and what was typed in it, so that it is not lost when the sheet is closed.
final class CodeSheet {
    private final Session session;
    private final Consumer<String> build;
    private String draft = "";

    /// @param build told the code, once a person wants it as a circuit
    CodeSheet(Session session, Consumer<String> build) {
        this.session = session;
        this.build = build;
    }

    void addTo(Sheets sheets) {
        sheets.put(Sheet.CODE, this::pane);
    }

    private SheetFrame pane() {
        return new CodePane(session, draft, text -> draft = text, build).frame();
    }
}
