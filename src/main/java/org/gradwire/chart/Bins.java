package org.gradwire.chart;

/// How many numbers fall between round bounds. Zero is always a bound, never in the middle of a bin.
final class Bins {
    private static final int FEWEST = 5;
    private static final int MOST = 40;
    /// Scott's rule: the width that suits numbers that are spread like a bell.
    private static final double SCOTT = 3.49;

    private final Step step;
    private final long first;
    private final int[] counts;

    private Bins(Step step, long first, int[] counts) {
        this.step = step;
        this.first = first;
        this.counts = counts;
    }

    static Bins of(Series numbers, Moments moments) {
        Range range = Range.over(numbers);
        double width = SCOTT * moments.deviation() / Math.cbrt(Math.max(1, moments.count()));
        int wished = Math.clamp((long) Math.ceil(width > 0 ? range.length() / width : MOST), FEWEST, MOST);
        Step step = Step.into(range.length(), wished);
        double size = step.size();
        long first = step.below(range.from());
        long last = Math.max(first, step.above(range.to()) - 1);
        int[] counts = new int[(int) (last - first + 1)];
        for (int i = 0; i < numbers.size(); i++) {
            if (Double.isFinite(numbers.at(i))) {
                long bin = (long) Math.floor(numbers.at(i) / size) - first;
                counts[(int) Math.clamp(bin, 0L, counts.length - 1)]++;
            }
        }
        return new Bins(step, first, counts);
    }

    int size() {
        return counts.length;
    }

    int count(int bin) {
        return counts[bin];
    }

    double from(int bin) {
        return step.at(first + bin);
    }

    double to(int bin) {
        return step.at(first + bin + 1);
    }

    int of(double number) {
        return (int) Math.clamp((long) Math.floor(number / step.size()) - first, 0L, counts.length - 1);
    }

    int most() {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }
}
