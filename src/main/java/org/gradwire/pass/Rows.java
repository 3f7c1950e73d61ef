package org.gradwire.pass;

/// The numbers of one pass. Gradients of nodes that no path leads from stay zero.
final class Rows {
    final double[] values;
    final double[] gradients;
    final double[] contributions;

    Rows(Layout layout) {
        values = new double[layout.valueCount];
        gradients = new double[layout.valueCount];
        contributions = new double[layout.contributionCount];
    }
}
