package org.gradwire.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.State;

/// Texts of the window that stay where they are: set once in either language, and again when it is switched.
public final class Words implements Pane<Language> {
    private final List<Runnable> bound = new ArrayList<>();
    private Language language = Language.ENGLISH;

    /// A sentence in a language, as something to see of a state.
    public record Said(Message message, Language language) {
        @Override
        public String toString() {
            return message.in(language);
        }
    }

    /// Gives a text its sentence now and after every switch.
    public void bind(Consumer<String> text, Message message) {
        Runnable set = () -> text.accept(message.in(language));
        bound.add(set);
        set.run();
    }

    @Override
    public Language sees(State state) {
        return state.preferences().language();
    }

    @Override
    public void show(Language before, Language now) {
        language = now;
        bound.forEach(Runnable::run);
    }
}
