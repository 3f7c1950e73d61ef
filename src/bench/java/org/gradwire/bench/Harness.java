package org.gradwire.bench;

import java.util.List;

/// A way of measuring; each prints rows of its own.
interface Harness {
    /// @param part only what contains this in its name; everything if empty
    List<Row> rows(String part) throws Exception;
}
