package org.gradwire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;

class NumberFormatTest {
    private static final NumberFormat TWO = NumberFormat.STANDARD;

    @Test
    void numbersShowTwoDecimalsAndATrueMinusSign() {
        assertEquals("−0.53", TWO.format(-0.5255));
        assertEquals("33.00", TWO.format(33));
        assertEquals("0.00", TWO.format(-0.0));
    }

    @Test
    void aNumberThatIsNotZeroNeverShowsAsZero() {
        assertEquals("3.2·10⁻⁵", TWO.format(3.2e-5));
        assertEquals("−4.0·10⁻³", TWO.format(-0.004));
        assertEquals("1.0·10⁻³", TWO.format(0.00099999));
    }

    @Test
    void whatIsTooLongIsWrittenAsAPowerOfTen() {
        assertEquals("1.2·10¹²", TWO.format(1.23e12));
        assertEquals("−∞", TWO.format(Double.NEGATIVE_INFINITY));
        assertEquals("NaN", TWO.format(Double.NaN));
    }

    @Test
    void allDigitsTellANumberFromItsNeighbours() {
        assertEquals("0.7310585786300049", NumberFormat.allDigits(0.7310585786300049));
        assertEquals("−2", NumberFormat.allDigits(-2));
        assertEquals(
                "[[1, 2], [3, 4]]",
                NumberFormat.allDigits(Tensor.matrix(new double[] {1, 2}, new double[] {3, 4})));
    }

    @Property
    void onlyZeroShowsAsZeroAndNothingIsLong(@ForAll double number, @ForAll @IntRange(max = 10) int decimals) {
        String text = new NumberFormat(decimals).format(number);
        assertEquals(number == 0, text.matches("−?0(\\.0*)?"), text);
        assertFalse(text.contains("-"), text);
        assertTrue(text.length() <= 10 + decimals, text);
    }

    @Property
    void whatIsShownIsWithinHalfAUnitOfTheLastDecimal(@ForAll @IntRange(min = -100_000, max = 100_000) int thousandths) {
        double number = thousandths / 1000.0;
        String text = TWO.format(number).replace('−', '-');
        if (!text.contains("·")) {
            assertEquals(number, Double.parseDouble(text), 0.005 + 1e-12);
        }
    }

    @Test
    void whatIsShownIsTheNumberThatTheDigitsStandFor() {
        assertEquals(0.2, NumberFormat.STANDARD.shown(0.19661193));
        assertEquals(-0.53, NumberFormat.STANDARD.shown(-0.5344466));
        assertEquals(3.2e-5, NumberFormat.STANDARD.shown(3.2184e-5));
        assertEquals(1.2e9, NumberFormat.STANDARD.shown(1_234_567_890.0));
        assertEquals(Double.NaN, NumberFormat.STANDARD.shown(Double.NaN));
    }

    @Property
    void whatIsRoundedQuicklyIsRoundedRight(@ForAll @DoubleRange(min = -2e7, max = 2e7) double any, @ForAll @IntRange(max = 10) int decimals,
            @ForAll @IntRange(max = 9) int smaller) {
        double number = any / Math.pow(10, smaller);
        BigDecimal exact = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
        if (exact.signum() != 0 && exact.abs().compareTo(BigDecimal.valueOf(10_000_000)) < 0) {
            assertEquals(exact.toPlainString().replace('-', '−'), new NumberFormat(decimals).format(number));
        }
    }
}
