package org.gradwire.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One small `eval` as people run it: the packaged launcher, from its start to its end.
final class CommandLine implements Harness {
    private static final String NAME = "eval of a line of code on the command line, per process";
    private static final double BUDGET = 800;
    private static final Path LAUNCHER = Path.of("target", "gradwire", "bin", "gradwire");
    private static final int RUNS = 15;

    @Override
    public List<Row> rows(String part) throws IOException, InterruptedException {
        if (!Benchmarks.isAsked(this, part)) {
            return List.of();
        }
        if (!Files.isExecutable(LAUNCHER)) {
            return List.of(Row.notMeasured(
                    NAME, BUDGET, Unit.MILLISECONDS, LAUNCHER + " is not built for this machine; 'mvn package' builds it"));
        }
        double[] millis = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            long before = System.nanoTime();
            Process process = new ProcessBuilder(
                            LAUNCHER.toString(), "eval", "--code", "f = (x+y)*z", "--set", "x=-2", "--set", "y=5", "--set",
                            "z=-4", "--json")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int code = process.waitFor();
            if (code != 0) {
                return List.of(Row.notMeasured(
                        NAME, BUDGET, Unit.MILLISECONDS, "it ended with " + code + " and said: " + answer));
            }
            millis[Math.max(0, i)] = (System.nanoTime() - before) / Unit.MILLISECONDS.nanoseconds;
        }
        return List.of(Row.of(NAME, Medians.median(millis), BUDGET, Unit.MILLISECONDS));
    }
}
