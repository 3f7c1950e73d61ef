package org.gradwire.ui.control;

import java.util.List;
import java.util.Locale;
import org.gradwire.text.Message;
import org.gradwire.ui.state.State;

/// Something that a person can do: a constant in the family of its room. Its icon, keys, condition and deed stand in the
/// constant, its words in the two bundles under a key made from its name. Menus, buttons, tooltips, the list on Ctrl+K
/// and the sheet of keys follow.
///
/// @param <R> what its family acts on
public interface Action<R> {
    /// Of the constant; no two actions of the program share one.
    String name();

    Chapter chapter();

    Deed<? super R> deed();

    default Message label() {
        return Message.of("action." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
    }

    default String id() {
        return "action-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default boolean isEnabled(State state) {
        return deed().when().test(state);
    }

    /// Whether it is a switch.
    default boolean isSwitch() {
        return deed().on().isPresent();
    }

    /// The keys that run it; the first is the one that is shown.
    default List<Keys> keys() {
        return deed().keys();
    }

    /// What a menu or tooltip says of its keys; empty if it has none.
    default String keysText() {
        return keys().isEmpty() ? "" : keys().getFirst().toString();
    }
}
