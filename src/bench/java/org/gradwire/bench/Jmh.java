package org.gradwire.bench;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The JMH benchmarks: methods that also carry a [Budget].
final class Jmh implements Harness {
    @Override
    public List<Row> rows(String part) throws RunnerException {
        Map<String, Double> medians = new LinkedHashMap<>();
        try {
            for (RunResult result : new Runner(options(part)).run()) {
                medians.put(
                        result.getParams().getBenchmark(),
                        result.getAggregatedResult().getPrimaryResult().getStatistics().getPercentile(50));
            }
        } catch (NoBenchmarksException none) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        medians.forEach((benchmark, nanoseconds) -> {
            Budget budget = budget(benchmark);
            rows.add(Row.of(
                    budget.name() + ", per " + budget.per(), nanoseconds / budget.unit().nanoseconds, budget.atMost(),
                    budget.unit()));
            Double other = medians.get(benchmark.substring(0, benchmark.lastIndexOf('.') + 1) + budget.comparedTo());
            if (other != null) {
                rows.add(Row.of(
                        "    compared to " + budget(benchmark, budget.comparedTo()).name(), nanoseconds / other,
                        budget.atMostTimes(), Unit.TIMES));
            }
        });
        return rows;
    }

    /// The forked machines inherit the arguments of this one, and with them the module path.
    private static Options options(String part) {
        return new OptionsBuilder()
                .include("org\\.gradwire\\.bench\\..*" + part)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(2)
                .warmupIterations(4)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(7)
                .measurementTime(TimeValue.milliseconds(500))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    /// JMH only hands back the name of the method.
    private static Budget budget(String benchmark) {
        return budget(benchmark, benchmark.substring(benchmark.lastIndexOf('.') + 1));
    }

    private static Budget budget(String benchmark, String method) {
        try {
            return Stream.of(Class.forName(benchmark.substring(0, benchmark.lastIndexOf('.'))).getMethods())
                    .filter(candidate -> candidate.getName().equals(method))
                    .map((Method found) -> found.getAnnotation(Budget.class))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(method + " has no @Budget"));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(benchmark + " ran, but its class is gone", gone);
        }
    }
}
