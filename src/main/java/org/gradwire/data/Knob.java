package org.gradwire.data;

import org.gradwire.text.Message;

/// What can be chosen about data that are made by formula.
///
/// @see Generator.Range for how far it goes
public enum Knob {
    COUNT("generator.knob.count", Kind.WHOLE),
    CLASSES("generator.knob.classes", Kind.WHOLE),
    NOISE("generator.knob.noise", Kind.REAL),
    RADIUS("generator.knob.radius", Kind.REAL),
    TURNS("generator.knob.turns", Kind.REAL),
    SLOPE("generator.knob.slope", Kind.REAL),
    OFFSET("generator.knob.offset", Kind.REAL),
    /// 1: two classes are called −1 and +1, as perceptron and hinge loss want them; 0: they are 0 and 1.
    SIGNED("generator.knob.signed", Kind.SWITCH);

    /// How a dialog asks for it.
    public enum Kind {
        WHOLE,
        REAL,
        SWITCH
    }

    private final String key;
    private final Kind kind;

    Knob(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    public Message title() {
        return Message.of(key);
    }

    public Kind kind() {
        return kind;
    }
}
