package org.gradwire.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.State;

/// Texts of the window that stay where they are: set once in either language, and again when it is switched.
public final class Words implements Renderer {
    private final List<Runnable> bound = new ArrayList<>();
    private Language language = Language.ENGLISH;

    /// Gives a text its sentence now and after every switch.
    public void bind(Consumer<String> text, Message message) {
        Runnable set = () -> text.accept(message.in(language));
        bound.add(set);
        set.run();
    }

    @Override
    public void render(State before, State after, boolean first) {
        if (first || before.preferences().language() != after.preferences().language()) {
            language = after.preferences().language();
            bound.forEach(Runnable::run);
        }
    }
}
