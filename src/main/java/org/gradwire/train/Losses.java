package org.gradwire.train;

import java.util.Arrays;

/// The mean losses after each epoch so far, from epoch 0, before any update. What is there never changes, so that a
/// longer one may share it.
public final class Losses {
    public static final Losses NONE = new Losses(new double[0], new double[0], 0);

    private final double[] training;
    private final double[] test;
    private final int length;

    private Losses(double[] training, double[] test, int length) {
        this.training = training;
        this.test = test;
        this.length = length;
    }

    /// With those of one more epoch. Only the longest of those that share numbers is ever added to.
    Losses with(double nextTraining, double nextTest) {
        boolean full = length == training.length;
        double[] ofTraining = full ? Arrays.copyOf(training, Math.max(64, 2 * length)) : training;
        double[] ofTest = full ? Arrays.copyOf(test, Math.max(64, 2 * length)) : test;
        ofTraining[length] = nextTraining;
        ofTest[length] = nextTest;
        return new Losses(ofTraining, ofTest, length + 1);
    }

    /// Only those up to an epoch.
    Losses upTo(int epoch) {
        return new Losses(Arrays.copyOf(training, epoch + 1), Arrays.copyOf(test, epoch + 1), epoch + 1);
    }

    /// How many there are: one more than the last epoch.
    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    public double training(int epoch) {
        return training[epoch];
    }

    /// `NaN` if no rows are kept for testing.
    public double test(int epoch) {
        return test[epoch];
    }

    public double[] training() {
        return Arrays.copyOf(training, length);
    }

    public double[] test() {
        return Arrays.copyOf(test, length);
    }
}
