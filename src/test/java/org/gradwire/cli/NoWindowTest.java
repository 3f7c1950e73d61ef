package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In a Java of its own that says which classes it loads.
class NoWindowTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "check samples/three-inputs.gradwire samples/vectorized-norm.gradwire",
        "trace samples/staged.gradwire --json",
        "eval --code f=log(x) --set x=-1",
        "train --code L=(w*x-y)**2 --trainable w --set w=1 --data src/test/resources/line.csv",
        "gates",
        "samples",
        "eval --help"
    })
    void noCommandLoadsAnythingOfTheWindow(String words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "org.gradwire.Main"));
        command.addAll(List.of(words.split(" ", -1)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        assertTrue(out.contains("org.gradwire.cli.Cli "), "the classes are listed");
        for (String line : out.lines().toList()) {
            assertFalse(line.contains(" javafx.") || line.contains(" com.sun.javafx.") || line.contains(" org.gradwire.ui."), line);
        }
    }
}
