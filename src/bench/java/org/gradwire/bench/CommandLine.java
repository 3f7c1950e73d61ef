package org.gradwire.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One small `eval` as people run it: the packaged launcher, from its start to its end.
final class CommandLine implements Harness {
    private static final String NAME = "eval of a line of code on the command line, per process";
    private static final double BUDGET = 600;
    private static final List<String> EVAL =
            List.of("eval", "--code", "f = (x+y)*z", "--set", "x=-2", "--set", "y=5", "--set", "z=-4", "--json");

    @Override
    public List<Row> rows(String part) throws IOException, InterruptedException {
        return Benchmarks.isAsked(this, part) ? Packaged.rows(NAME, BUDGET, "command.aot", CommandLine::eval) : List.of();
    }

    private static double eval(ProcessBuilder launcher) throws IOException, InterruptedException {
        launcher.command().addAll(EVAL);
        long before = System.nanoTime();
        Process process = launcher.start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int code = process.waitFor();
        double millis = Packaged.millisSince(before);
        if (code != 0) {
            throw new IllegalStateException("eval ended with " + code + " and said: " + answer);
        }
        return millis;
    }
}
