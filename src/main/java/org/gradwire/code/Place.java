package org.gradwire.code;

import org.antlr.v4.runtime.Token;

/// Where in the code something begins; both count from 1.
record Place(int line, int column) {
    static final Place START = new Place(1, 1);

    static Place of(Token token) {
        return new Place(token.getLine(), token.getCharPositionInLine() + 1);
    }

    static Place after(Token token) {
        String text = token.getText();
        return new Place(
                token.getLine(), token.getCharPositionInLine() + 1 + text.codePointCount(0, text.length()));
    }
}
