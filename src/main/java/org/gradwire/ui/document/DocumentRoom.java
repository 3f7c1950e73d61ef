package org.gradwire.ui.document;

import javafx.scene.control.Menu;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.gradwire.ui.control.Kit;

/// Opens, saves and leaves documents, with all that asks about them.
public final class DocumentRoom {
    private final AskLayer questions;
    private final Documents documents;
    private final Menu recent;
    private final Region outside;

    /// @param settle takes over what is just being typed
    /// @param close  closes the window
    public DocumentRoom(Kit kit, Window window, Desk desk, Runnable settle, Runnable close) {
        questions = new AskLayer(kit.session());
        documents = new Documents(kit.session(), window, questions, desk);
        recent = new RecentMenu(kit.session(), documents.opening()::file);
        outside = new OutsideBar(kit.session(), documents);
        kit.actions().add(FileAction.values(), new FileDeeds(documents, desk.neighbours(), settle, close));
        kit.atEnd(documents::close);
    }

    public Documents documents() {
        return documents;
    }

    /// What was opened before.
    public Menu recent() {
        return recent;
    }

    /// Says what others did to the file.
    public Region outside() {
        return outside;
    }

    /// Lies over everything while something is asked.
    public Region questions() {
        return questions;
    }

    /// A question that is open takes all keys.
    ///
    /// @return whether one was, for the key that answers it is no command either
    public boolean takes(KeyEvent event) {
        boolean open = questions.isOpen();
        if (open && event.getEventType() == KeyEvent.KEY_PRESSED) {
            questions.pressed(event);
        }
        return open;
    }
}
