package org.gradwire.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gradwire.text.DecimalSign;
import org.gradwire.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final double NONE = Double.NaN;
    private static final Table TWO = table(Column.of("x", 1.5, -3), Column.of("y", 2, 0.25));
    private static final String KOREAN = "키,몸무게\n170,60.5\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "x,y\n1.5,2\n-3,0.25\n",
        "x,y\r\n1.5,2\r\n-3,0.25",
        "x;y\n1,5;2\n-3;0,25\n",
        "x\ty\n1,5\t2\n−3\t0,25\n",
        "x|y\n1.5|2\n-3|.25\n",
        "\uFEFFx,y\n1.5,2\n-3,0.25\n",
        "\n\nx,y\n\n1.5,2\n,\n-3,2.5e-1\n\n",
        "x,y,\n1.5,2,\n-3,0.25,\n",
        "x,y\n1.5,2,\n-3,0.25,\n",
        "\"x\",\"y\"\n\"1.5\",\"2\"\n\"-3\",\"0.25\"\n",
        "\"x\", \"y\"\n1.5, \"2\"\n-3, 0.25\n",
        "sep=;\nx;y\n1.5;2\n-3;0.25\n",
        " x , y \n 1.5 , 2 \n -3 , +0.25 \n"
    })
    void theSameTableIsReadHoweverItIsWritten(String text) {
        assertEquals(TWO, read(text).table());
    }

    @Test
    void withoutAHeaderColumnsAreNumbered() {
        assertEquals(table(Column.of("x1", 1, 3), Column.of("x2", 2, 4)), read("1,2\n3,4\n").table());
        assertEquals(List.of("x1", "x2", "x3"), read("5.1,3.5,setosa\n4.9,3.0,setosa\n").table().names());
    }

    @Test
    void whatIsSaidAboutTheHeaderHolds() {
        CsvReading.Read named = assertInstanceOf(CsvReading.Read.class, Csv.STANDARD.read("2020,2021\n1,2\n", CsvOptions.FOUND.withHeader(true)));
        assertEquals(table(Column.of("2020", 1), Column.of("2021", 2)), named.table());
        CsvReading.Read unnamed = assertInstanceOf(CsvReading.Read.class, Csv.STANDARD.read("a,b\n1,2\n", CsvOptions.FOUND.withHeader(false)));
        assertEquals("a", unnamed.table().column(0).wrong(0).orElseThrow());
    }

    @Test
    void whatIsSaidAboutSignsHolds() {
        CsvOptions told = CsvOptions.FOUND.with(Separator.COMMA).with(DecimalSign.COMMA);
        CsvReading.Read read = assertInstanceOf(CsvReading.Read.class, Csv.STANDARD.read("a,b\n\"1,234\",2;5\n", told));
        assertEquals(1.234, read.table().column(0).at(0));
        assertEquals("2;5", read.table().column(1).wrong(0).orElseThrow());
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        Table table = read("x,y\n").table();
        assertEquals(List.of("x", "y"), table.names());
        assertEquals(0, table.rows());
    }

    @Test
    void emptyCellsAreMissingAndWordsAreWrong() {
        Table table = read("x,y\n1,\n abc ,4\n").table();
        assertEquals(table(Column.of("x", new double[] {1, NONE}, Map.of(1, "abc")), Column.of("y", NONE, 4)), table);
    }

    @Test
    void quotesHoldSeparatorsLineEndsAndQuotes() {
        Table table = read("\"a, b\",\"c\nd\"\n1,\"say \"\"no\"\", please\"\n").table();
        assertEquals(List.of("a, b", "c d"), table.names());
        assertEquals("say \"no\", please", table.column(1).wrong(0).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-949", "EUC-KR", "UTF-16"})
    void koreanNamesAreReadInTheEncodingsThatProgramsWrite(String charset) {
        CsvReading.Read read = assertInstanceOf(CsvReading.Read.class, Csv.STANDARD.read(KOREAN.getBytes(Charset.forName(charset)), CsvOptions.FOUND));
        assertEquals(table(Column.of("키", 170), Column.of("몸무게", 60.5)), read.table());
    }

    @Test
    void littleEndianWithItsMarkIsReadAndKoreanSaysThatItWasGuessed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0xFF);
        bytes.write(0xFE);
        bytes.write(KOREAN.getBytes(StandardCharsets.UTF_16LE));
        CsvReading.Read little = assertInstanceOf(CsvReading.Read.class, Csv.STANDARD.read(bytes.toByteArray(), CsvOptions.FOUND));
        assertEquals(List.of("키", "몸무게"), little.table().names());
        CsvReading.Read guessed = assertInstanceOf(CsvReading.Read.class, Csv.STANDARD.read(KOREAN.getBytes(Charset.forName("EUC-KR")), CsvOptions.FOUND));
        assertEquals(List.of("csv.korean"), guessed.notes().stream().map(Message::key).toList());
    }

    @Test
    void namesThatAreBlankOrThereAlreadyAreMadeDifferentAndThatIsSaid() {
        CsvReading.Read read = read("x,,x,x_2,x2\n1,2,3,4,5\n");
        assertEquals(List.of("x", "x3", "x_3", "x_2", "x2"), read.table().names());
        assertEquals(2, read.notes().size());
        assertEquals("Column 3 was called x like another one; it is called x_3 now.", read.notes().getLast().toString());
    }

    @Test
    void theDecimalSignMayShowItselfLate() {
        String whole = "1;2\n".repeat(100_000);
        CsvReading.Read read = read("x;y\n" + whole + "1,5;2\n");
        assertEquals(DecimalSign.COMMA, read.form().decimals());
        assertEquals(1.5, read.table().column(0).at(100_000));
    }

    @Test
    void oneColumnWithDecimalCommasIsNotTwo() {
        assertEquals(table(Column.of("x", 1.5, 2.25)), read("x\n1,5\n2,25\n").table());
    }

    @Test
    void thousandsAreUnderstood() {
        assertEquals(table(Column.of("x", 1234.5), Column.of("y", 2)), read("x,y\n\"1,234.5\",2\n").table());
        assertEquals(table(Column.of("x", 1234.5), Column.of("y", 2)), read("x;y\n1.234,5;2\n").table());
        assertEquals(table(Column.of("x", 0.123), Column.of("y", 0.5)), read("x\ty\n0,123\t0,500\n").table());
    }

    @Test
    void aFileIsReadFromTheDisk(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("자료.csv"), CsvText.bytes(TWO));
        assertEquals(TWO, Csv.STANDARD.read(file, CsvOptions.FOUND).outcome().orThrow());
    }

    private static CsvReading.Read read(String text) {
        return assertInstanceOf(CsvReading.Read.class, Csv.STANDARD.read(text, CsvOptions.FOUND), text);
    }

    private static Table table(Column... columns) {
        return Table.of(List.of(columns)).orThrow();
    }
}
