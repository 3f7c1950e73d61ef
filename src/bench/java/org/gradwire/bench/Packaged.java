package org.gradwire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program as people have it, started by its launcher, with its AOT cache and without.
final class Packaged {
    private static final Path FOLDER = Path.of("target", "gradwire");
    private static final Path LAUNCHER = FOLDER.resolve("bin").resolve("gradwire");
    private static final int RUNS = 15;

    /// How long one start took, in milliseconds.
    @FunctionalInterface
    interface Start {
        double millis(ProcessBuilder launcher) throws IOException, InterruptedException;
    }

    private Packaged() {}

    /// Both ways in turn, so that what else the machine does falls on both, after one start of each that does not count.
    ///
    /// @param cache the file in `lib` that the start is to be served from
    static List<Row> rows(String name, double budget, String cache, Start start) throws IOException, InterruptedException {
        if (!Files.isExecutable(LAUNCHER) || !Files.exists(FOLDER.resolve("lib").resolve(cache))) {
            return List.of(Row.notMeasured(
                    name, budget, Unit.MILLISECONDS, FOLDER + " or its " + cache + " is not built for this machine; 'mvn package' builds it"));
        }
        double[] with = new double[RUNS];
        double[] without = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            with[Math.max(0, i)] = start.millis(launcher(""));
            // Means nothing to Java, and that no cache is wanted to the launcher.
            without[Math.max(0, i)] = start.millis(launcher("-Xshare:auto "));
        }
        return List.of(
                Row.of(name, Medians.median(with), budget, Unit.MILLISECONDS),
                Row.of("    the same without its AOT cache", Medians.median(without), Double.POSITIVE_INFINITY, Unit.MILLISECONDS));
    }

    static double millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / Unit.MILLISECONDS.nanoseconds;
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static ProcessBuilder launcher(String options) {
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString()).redirectErrorStream(true);
        builder.environment().put("GRADWIRE_OPTS", options);
        return builder;
    }
}
