package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnGateTest {
    @TempDir
    private Path folder;

    @Test
    void aFileWithAnOwnGateIsEvaluatedTracedAndChecked() throws IOException {
        String file = file("3 * x**2");
        Map<?, ?> answer = Run.json(Run.fine("eval", file, "--json", "--set", "a=3"));
        assertEquals(Map.of("a", 3.0, "f", 27.0), answer.get("values"));
        assertEquals(Map.of("a", 27.0, "f", 1.0), answer.get("gradients"));
        assertTrue(Run.fine("trace", file).contains("cube(2) = 8"), () -> Run.fine("trace", file));
        assertTrue(Run.fine("check", file).contains(": ok"));
    }

    @Test
    void aWrongDerivativeFailsTheCheckOfItsCircuit() throws IOException {
        for (String wrong : new String[] {"x**2", "log(-x)"}) {
            Run run = Run.of("check", file(wrong));
            assertEquals(Exit.CHECK_FAILED, run.exitCode(), run.out());
            assertTrue(run.out().contains("but differences give 1"), run.out());
        }
    }

    @Test
    void aMistakeInItsCodeIsToldWithItsPlaceInTheFile() throws IOException {
        String said = Run.refused(Exit.BAD_INPUT, "eval", file("3 * z"));
        assertTrue(said.contains("circuit.gradwire:1:106: in the own gate \"cube\": there is no 'z' here; "), said);
    }

    private String file(String derivative) throws IOException {
        return Files.writeString(folder.resolve("circuit.gradwire"), """
                {"gradwire": 1, "gates": [{"name": "cube", "inputs": ["x"], "forward": "x**3", "derivatives": {"x": "%s"}}],
                 "nodes": [{"id": 1, "gate": "input", "name": "a", "value": 2}, {"id": 2, "gate": "cube", "name": "f", "in": {"x": 1}}]}
                """.formatted(derivative)).toString();
    }
}
