package org.gradwire.data;

/// Which rows are kept for testing.
public record Split(double testShare, long seed) {
    public static final Split NONE = new Split(0, 1);
}
