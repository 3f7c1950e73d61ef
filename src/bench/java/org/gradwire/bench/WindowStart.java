package org.gradwire.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The window as people open it: from the start of the packaged launcher until complete frames have
/// been shown, drawn without a graphics card, on a display that may be one in memory.
final class WindowStart implements Harness {
    private static final String NAME = "window, from start to usable, per process";
    private static final double BUDGET = 1500;
    private static final double AT_MOST = 60_000;

    @Override
    public List<Row> rows(String part) throws IOException, InterruptedException {
        if (!Benchmarks.isAsked(this, part)) {
            return List.of();
        }
        if (System.getenv("DISPLAY") == null) {
            return List.of(Row.notMeasured(NAME, BUDGET, Unit.MILLISECONDS, Frames.NO_DISPLAY));
        }
        return Packaged.rows(NAME, BUDGET, "window.aot", WindowStart::open);
    }

    private static double open(ProcessBuilder launcher) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("window");
        Path ready = folder.resolve("ready");
        Path said = folder.resolve("said");
        launcher.environment().merge("GRADWIRE_OPTS", "-Dprism.order=sw", String::concat);
        launcher.environment().put("GRADWIRE_READY_FILE", ready.toString());
        launcher.environment().put("GRADWIRE_SETTINGS", folder.resolve("settings").toString());
        long before = System.nanoTime();
        Process process = launcher.redirectOutput(said.toFile()).start();
        try {
            while (!Files.exists(ready)) {
                if (!process.isAlive() || Packaged.millisSince(before) > AT_MOST) {
                    throw new IllegalStateException("the window did not open: " + Files.readString(said, StandardCharsets.UTF_8));
                }
                Thread.sleep(1);
            }
            return Packaged.millisSince(before);
        } finally {
            Packaged.end(process);
            Files.deleteIfExists(ready);
            Files.delete(said);
            Files.deleteIfExists(folder.resolve("settings"));
            Files.delete(folder);
        }
    }
}
