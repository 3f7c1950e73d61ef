package org.gradwire.ui.document;

import javafx.stage.Window;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Session;

/// What one window can do with documents.
public final class Documents {
    private final Worker disk = new Worker("disk");
    private final Saving saving;
    private final Leaving leaving;
    private final Opening opening;
    private final Watching watching;
    private final DataFiles data;
    private final Exports exports;

    public Documents(Session session, Window window, Asker asker, Desk desk) {
        saving = new Saving(session, asker, desk, disk);
        leaving = new Leaving(session, asker, saving);
        opening = new Opening(session, window, desk, leaving);
        watching = new Watching(session, window, asker, disk);
        data = new DataFiles(session, window, desk);
        exports = new Exports(session, asker, desk.chooser(), disk);
    }

    public Saving saving() {
        return saving;
    }

    public Leaving leaving() {
        return leaving;
    }

    public Opening opening() {
        return opening;
    }

    public Watching watching() {
        return watching;
    }

    public DataFiles data() {
        return data;
    }

    public Exports exports() {
        return exports;
    }

    /// Lets the threads end; what is being written is written to its end.
    public void close() {
        disk.close();
        opening.close();
        data.close();
    }
}
