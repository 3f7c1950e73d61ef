package org.gradwire.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a frame of the window costs while something moves; see [FrameApp], which runs in a process of its own.
///
/// Only in a window on a display, which may be one in memory: JavaFX's headless platform copies
/// every pixel of the window one by one for each frame, whatever was painted, and would measure that.
final class Frames implements Harness {
    static final String NO_DISPLAY = "there is no DISPLAY; try xvfb-run -s '-screen 0 1600x900x24' mvn -Pbench verify";

    private static final List<String> FOR_TESTS = List.of("-Dglass.platform=Headless");

    @Override
    public List<Row> rows(String part) throws IOException, InterruptedException {
        if (!Benchmarks.isAsked(this, part)) {
            return List.of();
        }
        if (System.getenv("DISPLAY") == null) {
            return Stream.of(Moving.values())
                    .map(moving -> moving.notMeasured(NO_DISPLAY))
                    .toList();
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.removeAll(FOR_TESTS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FrameApp.class.getName()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the window ended with " + process.exitValue() + ": " + said);
        }
        return said.lines().filter(line -> line.startsWith(FrameApp.MARK)).map(Frames::row).toList();
    }

    private static Row row(String line) {
        String[] words = line.substring(FrameApp.MARK.length()).split(" ", -1);
        double render = Double.parseDouble(words[1]);
        double application = Double.parseDouble(words[2]);
        String note = String.format(
                Locale.ROOT, "render thread %.2f, application thread %.2f; 95 of 100 frames within %.2f", render,
                application, Double.parseDouble(words[4]));
        return Moving.valueOf(words[0]).row(Double.parseDouble(words[3]), note);
    }
}
