package org.gradwire.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.gradwire.circuit.Limits;
import org.gradwire.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvBadInputTest {
    @Test
    void aRowWithTooFewCellsIsNamed() {
        assertRefused(5, "row 2 (line 5) has 1 cells and not 2", "x,y\n1,2\n\n\n3\n5,6\n");
    }

    @Test
    void aRowWithTooManyCellsIsNamed() {
        assertRefused(3, "row 2 (line 3) has 3 cells and not 2", "x,y\n1,2\n3,4,5\n6,7\n");
        assertRefused(2, "row 2 (line 2) has 3 cells and not 2", "1,2\n3,4,5\n6,7\n");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(0, "the file is empty", "");
        assertRefused(0, "the file is empty", "\uFEFF");
        assertRefused(0, "the file is empty", "\n , ,\n\n");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamed() {
        assertRefused(3, "row 2 (line 3): a quotation mark is never closed", "x,y\n1,2\n3,\"4\n5,6\n7,8\n");
        assertRefused(2, "row 1 (line 2): a quotation mark", "x,y\n\"1\"2,3\n");
    }

    @Test
    void aFileOverTheLimitIsRefusedWithoutReadingOn(@TempDir Path folder) throws IOException {
        Limits standard = Limits.STANDARD;
        Csv small = new Csv(new Limits(standard.nodes(), standard.fileBytes(), standard.nesting(), standard.entries(), 10));
        assertTrue(why(small.read("x,y\n1,2\n3,4\n", CsvOptions.FOUND)).contains("larger than 10 bytes"));
        assertTrue(why(small.read(Files.writeString(folder.resolve("large.csv"), "x,y\n1,2\n3,4\n"), CsvOptions.FOUND)).contains("larger than 10 bytes"));
        assertInstanceOf(CsvReading.Read.class, small.read("x,y\n1,2\n\n\n", CsvOptions.FOUND));
    }

    @Test
    void moreCellsThanTheLimitAreRefused() {
        Csv small = new Csv(new Limits(1, 1, 1, 1, 10_000));
        assertTrue(why(small.read("x,y\n" + "1,2\n".repeat(9), CsvOptions.FOUND)).contains("up to row 9 (line 10) the table has more than 16 cells"));
    }

    @Test
    void aLineWithoutEndIsRefused() {
        assertRefused(1, "line 1 has more than 16384 cells", ",1".repeat(20_000));
    }

    @Test
    void textThatIsNoTextIsRefused() {
        assertRefused(2, "line 2 holds signs that no text has", "x,y\n1\0,2\n");
        assertTrue(why(Csv.STANDARD.read(new byte[] {'P', 'K', 3, 4, 20, 0}, CsvOptions.FOUND)).contains("spreadsheet"));
        assertTrue(why(Csv.STANDARD.read("größe,é\n1,2\n".getBytes(StandardCharsets.ISO_8859_1), CsvOptions.FOUND)).contains("neither UTF-8 nor Korean"));
    }

    @Test
    void aCommaThatCouldBeEitherIsNamed() {
        assertRefused(3, "row 2 (line 3), column 1: '1,234' can mean 1234 or 1.234", "x\ty\n1\t2\n1,234\t2\n");
    }

    @Test
    void aFileThatIsNotThereOrAFolderIsRefused(@TempDir Path folder) {
        assertTrue(why(Csv.STANDARD.read(folder.resolve("none.csv"), CsvOptions.FOUND)).contains("no such file"));
        assertTrue(why(Csv.STANDARD.read(folder, CsvOptions.FOUND)).contains("folder"));
    }

    @Test
    void aWordInAColumnOfNumbersIsNoRefusalButAProblem() {
        CsvReading.Read read = assertInstanceOf(CsvReading.Read.class, Csv.STANDARD.read("x1,x2\n" + "1,2\n".repeat(11) + "1,abc\n,3\n", CsvOptions.FOUND));
        assertEquals(2, CellProblem.count(read.table()));
        assertEquals("Row 12, column x2: “abc” is not a number; correct it or take the row away.", CellProblem.at(read.table(), 11, 1).orElseThrow().why().toString());
        assertEquals("Row 13, column x1 is empty; type a number or take the row away.", CellProblem.first(read.table(), 10).getLast().why().toString());
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertSpeaks(Csv.STANDARD.read(bytes, CsvOptions.FOUND));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertSpeaks(Csv.STANDARD.read(text, CsvOptions.FOUND));
    }

    @Property
    void anyTextThatLooksLikeCsvIsReadOrRefused(@ForAll @CharRange(from = '+', to = '9') @Chars({'"', '\n', '\r', ';', ',', '\t', 'x', '|', ' ', '\0'}) String text) {
        assertSpeaks(Csv.STANDARD.read(text, CsvOptions.FOUND));
    }

    private static void assertSpeaks(CsvReading reading) {
        switch (reading) {
            case CsvReading.Read read -> assertNotNull(CellProblem.first(read.table(), 3).toString());
            case CsvReading.Unreadable unreadable -> {
                assertTrue(unreadable.why().toString().contains("; "), unreadable.why().toString());
                assertTrue(unreadable.why().in(Language.KOREAN).contains("; "));
            }
        }
    }

    private static void assertRefused(long line, String part, String text) {
        CsvReading.Unreadable unreadable = assertInstanceOf(CsvReading.Unreadable.class, Csv.STANDARD.read(text, CsvOptions.FOUND));
        assertTrue(unreadable.why().toString().contains(part), unreadable.why().toString());
        assertEquals(line, unreadable.line());
    }

    private static String why(CsvReading reading) {
        return assertInstanceOf(CsvReading.Unreadable.class, reading).why().toString();
    }
}
