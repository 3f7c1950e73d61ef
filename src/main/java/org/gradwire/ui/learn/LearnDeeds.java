package org.gradwire.ui.learn;

import org.gradwire.ui.document.DataFiles;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// What the actions of the menu *Learn* do with the thread that trains and the files of data.
record LearnDeeds(Session session, Trainer trainer, DataFiles data) {
    void train() {
        if (trainer.isRunning()) {
            trainer.pause();
        } else {
            session.become(Looking.dock(dock -> dock.showing(Dock.Tab.TRAIN)));
            trainer.run();
        }
    }

    void update() {
        trainer.update();
    }

    void epoch() {
        trainer.epoch();
    }

    void cancel() {
        trainer.cancel();
    }

    void rewind() {
        trainer.visit(0, 0);
    }

    void open() {
        data.choose();
    }

    void save() {
        data.save();
    }
}
