package org.gradwire.code;

import org.gradwire.text.Message;

/// Carries a complaint out of the parser and the walk over its tree; [StagedCode] turns it into a value.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final transient Message what;

    Refusal(Place place, Message what) {
        super(what.key(), null, false, false);
        this.place = place;
        this.what = what;
    }

    static Refusal of(Place place, String key, Object... arguments) {
        return new Refusal(place, Message.of(key, arguments));
    }

    Place place() {
        return place;
    }

    Message what() {
        return what;
    }
}
