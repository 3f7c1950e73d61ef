package org.gradwire.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// One benchmark against its budget.
///
/// @param name the words of the budget table
/// @param nanoseconds the median of the measured iterations
/// @param budget what it may take
record Row(String name, double nanoseconds, Budget budget) {
    static final String HEADER = String.format(Locale.ROOT, "%-52s %14s %14s  %s", "what", "median", "budget", "");

    boolean isMissed() {
        return nanoseconds > budget.atMost() * nanosecondsPerUnit();
    }

    @Override
    public String toString() {
        String unit = symbol(budget.unit());
        return String.format(
                Locale.ROOT,
                "%-52s %11.3f %s %11.3f %s  %s",
                name + ", per " + budget.per(),
                nanoseconds / nanosecondsPerUnit(),
                unit,
                budget.atMost(),
                unit,
                isMissed() ? "MISSED" : "ok");
    }

    private double nanosecondsPerUnit() {
        return budget.unit().toNanos(1);
    }

    private static String symbol(TimeUnit unit) {
        return switch (unit) {
            case NANOSECONDS -> "ns";
            case MICROSECONDS -> "µs";
            case MILLISECONDS -> "ms";
            case SECONDS -> "s ";
            case MINUTES, HOURS, DAYS -> throw new IllegalArgumentException("a budget is in seconds or less, not in " + unit);
        };
    }
}
