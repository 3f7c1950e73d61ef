package org.gradwire.pass;

/// The numbers of one pass. Gradients of nodes that no path leads from stay zero.
final class Rows {
    final double[] values;
    /// Also the contributions.
    final double[] gradients;

    Rows(Layout layout) {
        values = new double[layout.valueCount];
        gradients = new double[layout.gradientCount];
    }
}
