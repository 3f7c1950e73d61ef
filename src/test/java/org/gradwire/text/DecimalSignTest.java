package org.gradwire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalSignTest {
    @Property
    void everyDoubleIsReadAsJavaReadsIt(@ForAll double number) {
        assertEquals(number, DecimalSign.POINT.read(Double.toString(number)));
        assertEquals(number, DecimalSign.COMMA.read(Double.toString(number).replace('.', ',')));
    }

    @Property(tries = 10_000)
    void digitsAreReadAsJavaReadsThem(@ForAll @LongRange(min = 0) long digits, @ForAll @IntRange(min = 0, max = 30) int decimals) {
        String plain = "0".repeat(Math.max(0, decimals + 1 - Long.toString(digits).length())) + digits;
        String text = plain.substring(0, plain.length() - decimals) + "." + plain.substring(plain.length() - decimals);
        assertEquals(Double.parseDouble(text), DecimalSign.POINT.read(text), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234,567.5|1234567.5", "' 12 '|12", "1 234.5|1234.5", "−3|-3", "+.5|0.5", "5.|5", "1e3|1000", "1.5E−2|0.015", "-0|-0.0", "12345678901234567890|1.2345678901234567e19"})
    void numbersAreReadAsPeopleWriteThem(String text, double number) {
        assertEquals(number, DecimalSign.POINT.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "-", "e5", "1e", "1e+", "1,23", "1,2345", "0,123", "1,234 567", "1 23", "12 34", "1.2.3", "--1", "1-", "NaN", "Infinity", "0x1p3", "1d", "1f", "1e999", "1.5,5", "١", "1\0"})
    void whatIsNoNumberIsNone(String text) {
        assertFalse(DecimalSign.POINT.reads(text), text);
    }

    @Property
    void anyTextIsReadOrNot(@ForAll String text) {
        double number = DecimalSign.COMMA.read(text);
        assertEquals(DecimalSign.COMMA.reads(text), Double.isFinite(number));
    }
}
