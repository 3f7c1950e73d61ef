package org.gradwire.chart;

import java.util.HashSet;
import java.util.List;
import java.util.function.DoubleFunction;
import org.gradwire.text.NumberFormat;

/// What stands at ticks: as few digits as tell them apart.
final class Labels {
    private static final double SMALL = 1e-4;
    private static final double LARGE = 1e7;

    private Labels() {}

    static List<String> of(List<Double> ticks, int decimals) {
        double largest = ticks.stream().mapToDouble(Math::abs).max().orElse(0);
        boolean plain = largest >= SMALL && largest < LARGE;
        NumberFormat format = new NumberFormat(plain ? decimals : 1);
        List<String> brief = written(ticks, format::format);
        return new HashSet<>(brief).size() == ticks.size() ? brief : written(ticks, NumberFormat::allDigits);
    }

    /// Each with as many decimals as it needs, for ticks that are not equally far apart.
    static List<String> single(List<Double> ticks) {
        return written(ticks, tick -> {
            int decimals = (int) Math.max(0, -Math.floor(Math.log10(tick) + 1e-9));
            return new NumberFormat(decimals <= 3 ? decimals : 1).format(tick);
        });
    }

    private static List<String> written(List<Double> ticks, DoubleFunction<String> format) {
        return ticks.stream().map(tick -> tick == 0 ? "0" : format.apply(tick)).map(Labels::shortened).toList();
    }

    /// A round power of ten needs no decimals, and no 1 before it.
    private static String shortened(String label) {
        String round = label.replace(".0·", "·");
        return round.startsWith("1·") ? round.substring(2) : round.startsWith("−1·") ? "−" + round.substring(3) : round;
    }
}
