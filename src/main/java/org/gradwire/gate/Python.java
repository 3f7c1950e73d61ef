package org.gradwire.gate;

/// How a gate is written in staged code: a template of Python and how tightly its outermost operator binds.
public record Python(String template, Binding binding) {
    /// From loosest to tightest; an operand that binds looser than its place needs parentheses.
    public enum Binding {
        SUM,
        PRODUCT,
        SIGN,
        POWER,
        ATOM
    }
}
