package org.gradwire.data;

/// What may stand between the cells of a row.
public enum Separator {
    TAB('\t'),
    SEMICOLON(';'),
    BAR('|'),
    COMMA(',');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
