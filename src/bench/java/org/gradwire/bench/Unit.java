package org.gradwire.bench;

/// What a row counts in.
enum Unit {
    NANOSECONDS("ns", 1),
    MILLISECONDS("ms", 1e6),
    BYTES("B", 1),
    TIMES("×", 1);

    final String symbol;
    /// For times: how many nanoseconds one of them has.
    final double nanoseconds;

    Unit(String symbol, double nanoseconds) {
        this.symbol = symbol;
        this.nanoseconds = nanoseconds;
    }
}
