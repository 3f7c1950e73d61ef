package org.gradwire.ui.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.gradwire.chart.Figures;
import org.gradwire.chart.Series;
import org.gradwire.edit.EditorState;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Recipe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeTextTest {
    private static final EditorState XOR = EditorState.of(Classroom.xor());

    private static Recipe read(RecipeText field, String typed) {
        return field.read(typed, XOR).orThrow().after().document().learning().recipe();
    }

    @ParameterizedTest
    @CsvSource({
        "RATE, 0, train.rate", "RATE, NaN, train.rate", "RATE, -1, train.rate", "RATE, '[1, 2]', train.one-number",
        "BATCH, 0, train.batch", "BATCH, 5, train.batch", "BATCH, 1.5, train.whole",
        "EPOCHS, 0, train.epochs", "EPOCHS, 2000000, train.epochs", "DECAY, -0.1, train.decay", "DECAY, nan, train.decay",
        "SEED, x, train.seed", "SEED, 1.5, train.seed", "START_SEED, '', train.seed"
    })
    @DisplayName("bad input is refused with a sentence")
    void refused(RecipeText field, String typed, String key) {
        Message why = assertInstanceOf(Outcome.Refused.class, field.read(typed, XOR)).why();
        assertEquals(key, why.key());
    }

    @Test
    @DisplayName("what fits becomes the recipe")
    void read() {
        assertEquals(0.03, read(RecipeText.RATE, "3e-2").rate());
        assertEquals(Optional.of(4), read(RecipeText.BATCH, "4").batch());
        assertEquals(Optional.empty(), read(RecipeText.BATCH, "").batch());
        assertEquals(300, read(RecipeText.EPOCHS, "300").epochs());
        assertEquals(Long.MIN_VALUE, read(RecipeText.SEED, "-9223372036854775808").seed());
    }

    @Test
    @DisplayName("numbers of a picture are written as CSV, names in quotes where they need them, gaps empty")
    void csv() {
        assertEquals(
                "epoch,\"a, \"\"b\"\"\"\r\n0,0.5\r\n1,\r\n",
                ChartFile.csv(new Figures(List.of("epoch", "a, \"b\""), List.of(Series.of(0, 1), Series.of(0.5, Double.NaN)))));
    }
}
