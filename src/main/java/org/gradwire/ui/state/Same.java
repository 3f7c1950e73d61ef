package org.gradwire.ui.state;

/// A part of the state that is unchanged as long as it is the same object: states share all that did not change, and to
/// compare a whole circuit would take long.
public record Same<T>(T it) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Same<?>(Object that) && that == it;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(it);
    }
}
