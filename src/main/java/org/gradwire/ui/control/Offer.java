package org.gradwire.ui.control;

import java.util.Optional;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.state.State;

/// How an action is offered now.
///
/// @param action  whose words never change
/// @param enabled whether it can be done
/// @param on      whether the switch is on, if it is one
/// @param about   what its words end with
public record Offer(Action<?> action, boolean enabled, boolean on, Optional<Message> about, Language language) {
    public static Offer of(Action<?> action, State state) {
        Deed<?> deed = action.deed();
        return new Offer(
                action, action.isEnabled(state), deed.on().filter(test -> test.test(state)).isPresent(),
                deed.about().apply(state), state.preferences().language());
    }

    /// What it is called now: *Undo set value of x*.
    public String words() {
        return action.label().in(language) + about.map(message -> " " + message.in(language)).orElse("");
    }
}
