package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradwire.circuit.Limits;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayerSizesTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "784-100-10", "784 100 10", "784, 100, 10", "784×100×10", " 784 – 100 – 10 ", "784x100x10", "784,100,10", "784\t100\t10", "784 → 100 → 10"
    })
    void peopleWriteSizesInManyWays(String text) {
        LayerSizes sizes = LayerSizes.read(text, Limits.STANDARD).orThrow();
        assertEquals(LayerSizes.of(784, 100, 10), sizes);
        assertEquals("784-100-10", sizes.toString());
        assertEquals(79_510, sizes.parameters());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|there are no sizes; write what comes in and what each layer gives, such as 784-100-10",
        "a-b|'a-b' are no sizes; write whole numbers with - between, such as 784-100-10",
        "784--10|'784--10' are no sizes; write whole numbers with - between, such as 784-100-10",
        "-5-3|'-5-3' are no sizes; write whole numbers with - between, such as 784-100-10",
        "3.5-2|'3.5-2' are no sizes; write whole numbers with - between, such as 784-100-10",
        "784-|'784-' are no sizes; write whole numbers with - between, such as 784-100-10",
        "10|10 is one size only; write what comes in and what goes out, such as 784-10",
        "0|0 is one size only; write what comes in and what goes out, such as 784-10",
        "4-0-2|a layer of size 0 gives nothing; write sizes from 1 on",
        "100000-100000|these layers have more than 2,097,152 weights and biases, too many to be saved; write smaller sizes",
        "99999999999999999999-1|these layers have more than 2,097,152 weights and biases, too many to be saved; write smaller sizes",
        "2147483647-2147483647|these layers have more than 2,097,152 weights and biases, too many to be saved; write smaller sizes",
    }, quoteCharacter = '"')
    void whatAreNoSizesIsExplained(String text, String sentence) {
        assertEquals(sentence, refusal(text.equals("''") ? " " : text).toString());
    }

    @Test
    void aChainTooLongAndATextTooLongAreRefusedInAFewWords() {
        assertEquals("these are 33 layers, and at most 32 fit at once; write fewer sizes, and insert the rest after them", refusal("2" + "-2".repeat(33)).toString());
        assertEquals(32, LayerSizes.read("2" + "-2".repeat(32), Limits.STANDARD).orThrow().layers());
        assertTrue(refusal("a".repeat(100_000)).in(Language.KOREAN).length() < 120);
        assertTrue(refusal("9".repeat(100_000)).toString().length() < 160);
    }

    private static Message refusal(String text) {
        return switch (LayerSizes.read(text, Limits.STANDARD)) {
            case Outcome.Refused<LayerSizes>(Message why) -> why;
            case Outcome.Done<LayerSizes>(LayerSizes sizes) -> throw new AssertionError(sizes);
        };
    }
}
