package org.gradwire.ui.document;

import java.util.Optional;

/// What the actions of the file menu do.
///
/// @param settle takes over what is just being typed, so that it is saved too
/// @param leave  closes the window, if nothing is lost by it
record FileDeeds(Documents documents, Neighbours neighbours, Runnable settle, Runnable leave) {
    void fresh() {
        settle.run();
        documents.opening().fresh();
    }

    void open() {
        settle.run();
        documents.opening().choose();
    }

    void save() {
        settle.run();
        documents.saving().save(() -> {});
    }

    void saveAs() {
        settle.run();
        documents.saving().saveAs(() -> {});
    }

    void revert() {
        settle.run();
        documents.watching().revert();
    }

    void another() {
        neighbours.another(Optional.empty());
    }

    void close() {
        leave.run();
    }

    void quit() {
        settle.run();
        neighbours.quit();
    }
}
