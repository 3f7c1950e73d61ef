package org.gradwire.chart;

/// Mean and standard deviation of the finite numbers, and how many there are of them and of others.
record Moments(int count, int others, double mean, double deviation) {
    /// By Welford's recurrence, which does not cancel.
    static Moments of(Series numbers) {
        int count = 0;
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < numbers.size(); i++) {
            double number = numbers.at(i);
            if (Double.isFinite(number)) {
                count++;
                double away = number - mean;
                mean += away / count;
                squares += away * (number - mean);
            }
        }
        return new Moments(count, numbers.size() - count, mean, count == 0 ? 0 : Math.sqrt(squares / count));
    }
}
