package org.gradwire.text;

import java.util.List;

/// The languages that every sentence of the program exists in.
public enum Language {
    ENGLISH("en", "English"),
    KOREAN("ko", "한국어");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /// The IETF tag, as in the names of the bundle's files and in circuit files.
    public String tag() {
        return tag;
    }

    /// The language's name in itself, for a switch that a reader of either can find.
    public String ownName() {
        return ownName;
    }

    /// The next one, round and round.
    public Language next() {
        List<Language> all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
    }
}
