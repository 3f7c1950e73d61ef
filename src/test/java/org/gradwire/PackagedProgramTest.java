package org.gradwire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What people get: the packaged folder, copied elsewhere as `cp -R` does, with dates of its own. The
/// cache of the window stays behind, because it is large. Runs after the packaging, not with the other tests.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is another script")
class PackagedProgramTest {
    private static final Path BUILT = Path.of(System.getProperty("dist.dir"));
    private static final String ANSWER =
            """
            {
              "output": "f",
              "values": {
                "x": -2.0,
                "y": 5.0,
                "z": -4.0,
                "f": -12.0
              },
              "gradients": {
                "x": -4.0,
                "y": -4.0,
                "z": 3.0,
                "f": 1.0
              }
            }
            """;
    /// What Java logs when a cache serves, if it is asked.
    private static final String LOG = "-Xlog:aot:stderr";
    private static final String SERVES = "Using AOT-linked classes: true";

    @TempDir
    private Path folder;

    private Path program;

    private record Said(int exitCode, String out, String err) {}

    @BeforeEach
    void copyTheProgram() throws IOException {
        program = folder.resolve("a copy");
        for (String part : List.of("bin", "lib", "fx")) {
            Files.createDirectories(program.resolve(part));
            try (Stream<Path> files = Files.list(BUILT.resolve(part))) {
                for (Path file : files.filter(file -> !file.endsWith("window.aot")).toList()) {
                    Files.copy(file, program.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        assertTrue(program.resolve("bin/gradwire").toFile().setExecutable(true));
    }

    @Test
    void theAnswerIsAllThatIsPrinted() throws Exception {
        assertEquals(new Said(0, ANSWER, ""), eval(""));
    }

    @Test
    void aCopyStartsFromItsCache() throws Exception {
        assumeTrue(Files.exists(cache()), "the build could not make a cache here, and said why");
        Said said = eval(LOG);
        assertEquals(ANSWER, said.out());
        assertTrue(said.err().contains(SERVES), said.err());
    }

    @Test
    void withoutACacheTheAnswerIsTheSame() throws Exception {
        Files.deleteIfExists(cache());
        assertEquals(new Said(0, ANSWER, ""), eval(""));
    }

    @Test
    void aCacheCutShortIsPassedOverInSilence() throws Exception {
        assumeTrue(Files.exists(cache()), "the build could not make a cache here, and said why");
        byte[] whole = Files.readAllBytes(cache());
        Files.write(cache(), Arrays.copyOf(whole, whole.length / 2));
        assertEquals(new Said(0, ANSWER, ""), eval(""));
    }

    @Test
    void aCacheThatIsNoneIsPassedOverInSilence() throws Exception {
        Files.writeString(cache(), "not a cache");
        assertEquals(new Said(0, ANSWER, ""), eval(""));
    }

    @Test
    void optionsThatACacheDoesNotFitStillWork() throws Exception {
        assertEquals(new Said(0, ANSWER, ""), eval("-XX:-UseCompressedOops"));
    }

    @Test
    void optionsThatForbidACacheStillWork() throws Exception {
        assertEquals(new Said(0, ANSWER, ""), eval("-Xshare:auto"));
    }

    private Path cache() {
        return program.resolve("lib/command.aot");
    }

    private Said eval(String options) throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        program.resolve("bin/gradwire").toString(), "eval", "--code", "f = (x+y)*z", "--set", "x=-2", "--set", "y=5",
                        "--set", "z=-4", "--json")
                .redirectError(err.toFile());
        builder.environment().put("GRADWIRE_OPTS", options);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, Files.readString(err));
    }
}
