package org.gradwire.ui.learn;

import javafx.scene.layout.Region;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.document.Documents;
import org.gradwire.ui.state.Session;

/// Training, the data that it is done with, and the threads that do it.
public final class LearnRoom {
    private final LearnPane pane;

    public LearnRoom(Kit kit, Documents documents) {
        Session session = kit.session();
        Actions actions = kit.actions();
        Words words = kit.words();
        Trainer trainer = new Trainer(session, kit.worker("training"), System::nanoTime);
        actions.add(LearnAction.values(), new LearnDeeds(session, trainer, documents.data()));
        pane = new LearnPane(
                session, actions, words, new TrainPane(session, trainer, actions, words, documents.exports()),
                new DataPane(session, kit.worker("data-feeds"), actions, words, documents.data()), new LoopPane(session, words));
        new Studio(session, kit.worker("pictures"), System::nanoTime);
    }

    public Region pane() {
        return pane;
    }
}
