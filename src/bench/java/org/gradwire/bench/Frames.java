package org.gradwire.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradwire.sample.Samples;

/// What a frame of the window costs while something moves; see [FrameApp], which runs in a process of its own.
///
/// Only in a window on a display, which may be one in memory: JavaFX's headless platform copies
/// every pixel of the window one by one for each frame, whatever was painted, and would measure that.
final class Frames implements Harness {
    static final String NO_DISPLAY = "there is no DISPLAY; try xvfb-run -s '-screen 0 1600x900x24' mvn -Pbench verify";

    /// What is moved, each in a window of its own. Up to 300 nodes wires find their way with care.
    private static final List<Shown> SHOWN = List.of(
            new Shown("sigmoid-neuron", List.of(Moving.PULSE, Moving.PAN_FITTED, Moving.ZOOM, Moving.DRAG_FITTED, Moving.THEME, Moving.LANGUAGE), 16),
            new Shown(Lecture.NAME, List.of(Moving.TRAIN), 16),
            new Shown("40", List.of(Moving.STEP, Moving.PAN, Moving.DRAG, Moving.WIRE, Moving.PAN_FITTED, Moving.DRAG_FITTED, Moving.WIRE_FITTED), 16),
            new Shown("120", List.of(Moving.PAN, Moving.DRAG, Moving.WIRE, Moving.PAN_FITTED, Moving.DRAG_FITTED, Moving.WIRE_FITTED), 33),
            new Shown("270", List.of(Moving.PAN, Moving.DRAG, Moving.WIRE, Moving.PAN_FITTED, Moving.DRAG_FITTED, Moving.WIRE_FITTED), 33),
            new Shown("1000", List.of(Moving.PAN, Moving.DRAG, Moving.WIRE, Moving.PAN_FITTED, Moving.DRAG_FITTED, Moving.WIRE_FITTED), 33),
            new Shown("10000", List.of(Moving.SET, Moving.REWIRE, Moving.SET_FITTED, Moving.REWIRE_FITTED), 50));

    /// @param subject a sample, or how many gates
    /// @param frame   milliseconds a frame may take, where the motion has no budget of its own
    private record Shown(String subject, List<Moving> moving, double frame) {
        String title(Moving motion) {
            boolean sample = Samples.find(subject).isPresent() || subject.equals(Lecture.NAME);
            return motion.words + " at " + subject + (sample ? "" : " gates") + ", 1600×900, both threads, per frame";
        }

        double atMost(Moving motion) {
            return motion.ownBudget().orElse(frame);
        }
    }

    private static final List<String> FOR_TESTS = List.of("-Dglass.platform=Headless");

    @Override
    public List<Row> rows(String part) throws IOException, InterruptedException {
        if (!Benchmarks.isAsked(this, part)) {
            return List.of();
        }
        if (System.getenv("DISPLAY") == null) {
            return SHOWN.stream().flatMap(shown -> shown.moving().stream().map(moving ->
                    Row.notMeasured(shown.title(moving), shown.atMost(moving), Unit.MILLISECONDS, NO_DISPLAY))).toList();
        }
        List<Row> rows = new ArrayList<>();
        for (Shown shown : SHOWN) {
            rows.addAll(rows(shown));
        }
        return rows;
    }

    private static List<Row> rows(Shown shown) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.removeAll(FOR_TESTS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FrameApp.class.getName(), shown.subject()));
        shown.moving().forEach(moving -> command.add(moving.name()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the window ended with " + process.exitValue() + ": " + said);
        }
        return said.lines().filter(line -> line.startsWith(FrameApp.MARK)).map(line -> row(shown, line)).toList();
    }

    private static Row row(Shown shown, String line) {
        String[] words = line.substring(FrameApp.MARK.length()).split(" ", -1);
        double render = Double.parseDouble(words[1]);
        double application = Double.parseDouble(words[2]);
        String note = String.format(
                Locale.ROOT, "render thread %.2f, application thread %.2f; 95 of 100 frames within %.2f", render,
                application, Double.parseDouble(words[4]));
        Moving moving = Moving.valueOf(words[0]);
        return new Row(shown.title(moving), Double.parseDouble(words[3]), shown.atMost(moving), Unit.MILLISECONDS, note);
    }
}
