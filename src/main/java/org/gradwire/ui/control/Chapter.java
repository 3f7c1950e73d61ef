package org.gradwire.ui.control;

import java.util.Locale;
import org.gradwire.text.Message;

/// What belongs together: a menu or a part of one, and a part of the sheet of keys.
public enum Chapter {
    FILE,
    EDIT,
    CIRCUIT,
    STEP,
    LEARN,
    EXPLAIN,
    VIEW,
    LOOK,
    PRESENT,
    HELP;

    public Message label() {
        return Message.of("menu." + name().toLowerCase(Locale.ROOT));
    }
}
