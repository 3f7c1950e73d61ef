package org.gradwire.bench;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks whose name contains the first argument, or all, and prints one row each.
///
/// Short on purpose: enough to see a budget missed, not to compare two ways that are close. A
/// missed budget is shown but fails nothing, because the machine may be a slow or a busy one; a
/// benchmark that breaks fails the build.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        report(new Runner(options(args.length == 0 ? "" : args[0])).run(), System.out);
    }

    /// The forked machines inherit the arguments of this one, and with them the module path.
    private static Options options(String part) {
        return new OptionsBuilder()
                .include("org\\.gradwire\\.bench\\..*" + part)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(500))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static void report(Collection<RunResult> results, PrintStream out) {
        List<Row> rows = results.stream().map(Benchmarks::row).toList();
        out.println(Row.HEADER);
        rows.forEach(out::println);
        out.printf("%d of %d budgets missed%n", rows.stream().filter(Row::isMissed).count(), rows.size());
    }

    private static Row row(RunResult result) {
        Budget budget = budget(result.getParams().getBenchmark());
        String parameters = String.join(" ", result.getParams().getParamsKeys().stream()
                .map(key -> key + "=" + result.getParams().getParam(key))
                .toList());
        double median = result.getAggregatedResult().getPrimaryResult().getStatistics().getPercentile(50);
        return new Row((budget.name() + " " + parameters).strip(), median, budget);
    }

    /// JMH only hands back the name of the method.
    private static Budget budget(String benchmark) {
        int dot = benchmark.lastIndexOf('.');
        try {
            return Stream.of(Class.forName(benchmark.substring(0, dot)).getMethods())
                    .filter(method -> method.getName().equals(benchmark.substring(dot + 1)))
                    .map((Method method) -> method.getAnnotation(Budget.class))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(benchmark + " has no @Budget"));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(benchmark + " ran, but its class is gone", gone);
        }
    }
}
