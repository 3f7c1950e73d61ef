package org.gradwire.ui.document;

import java.util.List;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Stands before whatever takes the document away: asks if work would be lost, and waits for a save that is under way.
public final class Leaving {
    private final Session session;
    private final Asker asker;
    private final Saving saving;

    Leaving(Session session, Asker asker, Saving saving) {
        this.session = session;
        this.asker = asker;
        this.saving = saving;
    }

    /// @param then follows at once if nothing would be lost, after an answer that allows it, or never
    public void before(Runnable then) {
        State state = session.state();
        String name = state.origin().name(state.preferences().language());
        if (saving.isRunning() && saving.isAwaited()) {
            // A drive that does not answer must not keep the window.
            asker.ask(new Ask(
                    Message.of("leave.saving.title", name), Message.of("leave.saving"),
                    List.of(
                            new Ask.Choice("ask-leave", Message.of("leave.anyway"), () -> {
                                saving.forgetAfterwards();
                                then.run();
                            }),
                            new Ask.Choice("ask-wait", Message.of("leave.wait"), () -> {}))));
        } else if (saving.isRunning()) {
            saving.afterwards(() -> before(then));
        } else if (state.isUnsaved()) {
            asker.ask(new Ask(
                    Message.of("leave.title", name), Message.of("leave.words"),
                    List.of(
                            new Ask.Choice("ask-save", Message.of("leave.save"), () -> saving.save(then)),
                            new Ask.Choice("ask-leave", Message.of("leave.lose"), then), Ask.cancel())));
        } else {
            then.run();
        }
    }

    /// Asks again if something has been made since the last answer, for what follows may take its time.
    ///
    /// @param agreed what there was when a person agreed
    public void before(State agreed, Runnable then) {
        if (isStill(agreed)) {
            then.run();
        } else {
            before(then);
        }
    }

    /// Whether nothing has been made of the document since then, and nothing has been done to its file.
    public boolean isStill(State then) {
        return session.state().document() == then.document() && session.state().filing().equals(then.filing());
    }

    /// Whether there is nothing to ask.
    boolean isFree() {
        return !saving.isRunning() && !session.state().isUnsaved();
    }
}
