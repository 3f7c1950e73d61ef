package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.sample.Samples;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void everyGateIsListedWithAFormulaThatReadsAsText() {
        assertEquals(1 + Gates.all().size(), Run.fine("gates").lines().count());
        for (Gate gate : Gates.all()) {
            String formula = PlainFormula.text(gate);
            assertFalse(formula.isEmpty() || formula.contains("#") || formula.contains("\\") || formula.contains("{"), formula);
        }
        assertEquals("e^x/(∑_j e^x_j)", PlainFormula.text(Gates.find("softmax").orElseThrow()));
    }

    @Test
    void theGatesAreThereForProgramsToo() {
        List<?> gates = assertInstanceOf(List.class, Run.json(Run.fine("gates", "--json")).get("gates"));
        assertEquals(Gates.all().stream().map(Gate::id).toList(), gates.stream().map(gate -> ((Map<?, ?>) gate).get("id")).toList());
    }

    @Test
    void theSamplesAreListedGroupByGroupWithWhatTheyTeach() {
        String out = Run.fine("samples");
        assertTrue(out.startsWith("One gate\n  one-gate-add: One add gate\n    f = a + b. "), out);
        assertTrue(out.contains("\nScalar circuits\n  three-inputs: Three inputs\n    f = (x + y)·z. "), out);
        assertTrue(out.lines().allMatch(line -> Table.width(line) <= 80), out);
        List<?> samples = assertInstanceOf(List.class, Run.json(Run.fine("samples", "--json")).get("samples"));
        assertEquals(Samples.ids(), samples.stream().map(sample -> ((Map<?, ?>) sample).get("id")).toList());
        assertEquals("one-gate", ((Map<?, ?>) samples.getFirst()).get("group"));
    }

    @Test
    void theDemoShowsTheSigmoidNeuronInEightyColumnsInColourIfWanted() {
        String plain = demo(false);
        assertTrue(plain.lines().allMatch(line -> Table.width(line) <= 80), plain);
        assertTrue(plain.contains("f     reciprocal   t        0.73   1.00\n"), plain);
        assertTrue(plain.contains("−0.53"), plain);
        assertFalse(plain.contains("\u001b"), plain);
        String coloured = demo(true);
        assertTrue(coloured.contains(Ansi.VALUE + " 0.73" + Ansi.PLAIN + "  " + Ansi.GRADIENT + " 1.00" + Ansi.PLAIN), coloured);
        assertEquals(plain.replace(" ", ""), coloured.replaceAll("\u001b\\[\\d+m", "").replace(" ", ""));
    }

    private static String demo(boolean colour) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cli.printDemo(new PrintStream(out, false, StandardCharsets.US_ASCII), colour);
        return out.toString(StandardCharsets.UTF_8);
    }
}
