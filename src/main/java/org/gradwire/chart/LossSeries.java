package org.gradwire.chart;

/// The mean loss after each epoch.
///
/// @param first number of the epoch that the first loss belongs to
/// @param test  as long as `training`, or empty
public record LossSeries(int first, Series training, Series test) {
    public LossSeries {
        if (!test.isEmpty() && test.size() != training.size()) {
            throw new IllegalArgumentException(training.size() + " losses of training, and " + test.size() + " of test");
        }
    }

    public int last() {
        return first + Math.max(0, training.size() - 1);
    }
}
