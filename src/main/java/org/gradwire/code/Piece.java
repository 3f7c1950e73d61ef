package org.gradwire.code;

import org.gradwire.gate.Python.Binding;

/// A piece of code and how tightly its outermost operator binds, which decides where it needs parentheses.
record Piece(String text, Binding binding) {
    static Piece atom(String text) {
        return new Piece(text, Binding.ATOM);
    }

    /// A number; a negative one binds like a sign.
    static Piece number(String text) {
        return new Piece(text, text.startsWith("-") ? Binding.SIGN : Binding.ATOM);
    }

    /// The text for a place that takes what binds at least so tightly.
    String in(Binding required) {
        return binding.compareTo(required) >= 0 ? text : "(" + text + ")";
    }

    /// How deep its brackets are nested.
    int depth() {
        int deepest = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[' -> deepest = Math.max(deepest, ++depth);
                case ')', ']' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }
}
