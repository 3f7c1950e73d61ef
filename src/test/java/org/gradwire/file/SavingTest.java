package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Column;
import org.gradwire.data.Table;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.gate.Gates;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Dataset;
import org.gradwire.train.Learning;
import org.gradwire.train.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    private static final CircuitFile FILE = CircuitFile.STANDARD;

    @TempDir
    Path folder;

    @Test
    void aSavedDocumentOpensEqualAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("회로 1.gradwire");
        FILE.write(source("x", 1), file).orThrow();
        assertEquals(source("x", 1), FILE.read(file).orThrow());
        assertEquals(List.of("회로 1.gradwire"), names());
    }

    @Test
    void theVersionBeforeStaysAsBackup() throws IOException {
        Path file = folder.resolve("a.gradwire");
        for (int value = 1; value <= 3; value++) {
            FILE.write(source("x", value), file).orThrow();
        }
        assertEquals(source("x", 2), FILE.read(CircuitFile.backup(file)).orThrow());
        assertEquals(List.of("a.gradwire", "a.gradwire~"), names());
    }

    @Test
    void savingTheSameTwiceKeepsTheOlderBackup() throws IOException {
        Path file = folder.resolve("a.gradwire");
        FILE.write(source("x", 1), file).orThrow();
        FILE.write(source("x", 2), file).orThrow();
        FILE.write(source("x", 2), file).orThrow();
        assertEquals(source("x", 1), FILE.read(CircuitFile.backup(file)).orThrow());
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("a.gradwire");
        Path link = Files.createSymbolicLink(folder.resolve("link.gradwire"), Path.of("real", "a.gradwire"));
        FILE.write(source("x", 1), link).orThrow();
        FILE.write(source("x", 2), link).orThrow();
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS));
        assertEquals(source("x", 2), FILE.read(real).orThrow());
        assertEquals(source("x", 1), FILE.read(CircuitFile.backup(real)).orThrow());
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = folder.resolve("a.gradwire");
        FILE.write(source("x", 1), file).orThrow();
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        FILE.write(source("x", 2), file).orThrow();
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFailureChangesNothing() throws IOException {
        Path file = folder.resolve("a.gradwire");
        FILE.write(source("x", 1), file).orThrow();
        Files.createDirectories(CircuitFile.backup(file).resolve("in the way"));
        assertTrue(refusal(FILE.write(source("x", 2), file)).contains("a.gradwire cannot be written ("));
        assertEquals(source("x", 1), FILE.read(file).orThrow());
        assertEquals(List.of("a.gradwire", "a.gradwire~"), names());
    }

    @Test
    void whatAFileCannotHoldIsRefusedBeforeAnythingIsTouched() {
        Path file = folder.resolve("a.gradwire");
        assertTrue(refusal(FILE.write(source("x", Double.NaN), file)).startsWith("x holds a number that is not finite"));
        assertTrue(refusal(FILE.write(source("a\nb", 1), file)).contains("U+000A"));
        assertTrue(refusal(FILE.write(source("x".repeat(201), 1), file)).contains("shorten it to 200"));
        assertTrue(refusal(FILE.write(source("x", 1).withNotes(Map.of(new NodeId(1), "\uD800")), file)).contains("U+D800"));
        Placement far = Placement.EMPTY.with(new NodeId(1), new Point(Double.NaN, 0));
        assertTrue(refusal(FILE.write(source("x", 1).withPlacement(far), file)).contains("move the node closer"));
        CircuitFile small = new CircuitFile(new Limits(9, 60, 64, 9, 9));
        assertTrue(refusal(small.write(source("x", 1), file)).contains("larger than 60 bytes"));
        assertFalse(Files.exists(file));
    }

    @Test
    void dataThatAFileCannotHoldAreRefusedWithTheirPlace() {
        assertTrue(refusal(FILE.text(table(Column.of("a", 1, Double.POSITIVE_INFINITY)))).startsWith("row 2 of column a holds a number that is not finite"));
        assertTrue(refusal(FILE.text(table(Column.of("a\n", 1)))).contains("U+000A"));
        Column wrong = Column.of("a", new double[3], Map.of(2, "bell\u0007"));
        assertTrue(refusal(FILE.text(table(wrong))).startsWith("row 3 of column a: "), refusal(FILE.text(table(wrong))));
        Recipe endless = Recipe.STANDARD.withRate(Double.NaN);
        assertTrue(refusal(FILE.text(Document.EMPTY.withLearning(Learning.NONE.with(endless)))).startsWith("The learning rate"));
        CircuitFile small = new CircuitFile(new Limits(9, 10_000, 64, 2, 9));
        assertTrue(refusal(small.text(table(Column.of("a", 1, 2, 3)))).startsWith("the table has 3 rows; the limit is 2"));
    }

    private static Document table(Column column) {
        Table table = Table.of(List.of(column)).orThrow();
        return Document.EMPTY.withLearning(Learning.NONE.with(Dataset.NONE.with(table)));
    }

    @Test
    void whatIsSaidAboutNodesThatAreGoneIsLeftOut() {
        Document gone = source("x", 1)
                .withNotes(Map.of(new NodeId(7), "gone"))
                .withPlacement(Placement.EMPTY.with(new NodeId(7), Point.ORIGIN));
        assertEquals(source("x", 1), FILE.read("f", FILE.text(gone).orThrow()).orThrow());
    }

    @Test
    void placesThatCannotBeWrittenAreSentences() {
        assertTrue(refusal(FILE.write(source("x", 1), folder)).contains("is a folder"));
        assertTrue(refusal(FILE.write(source("x", 1), folder.resolve("no/a.gradwire"))).contains("does not exist"));
    }

    @Test
    void placesThatCannotBeReadAreSentencesWithoutAPlace() throws IOException {
        assertEquals(folder + ": this is a folder; name a file in it", problem(FILE.read(folder)));
        Path missing = folder.resolve("no.gradwire");
        assertEquals(missing + ": there is no such file; check its name", problem(FILE.read(missing)));
        Path denied = Files.writeString(folder.resolve("denied"), "{}");
        assumeTrue(denied.toFile().setReadable(false) && !Files.isReadable(denied));
        assertEquals(denied + ": you may not read this file; change its permissions", problem(FILE.read(denied)));
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedByItsSize() throws IOException {
        Path file = folder.resolve("large.gradwire");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        assertTrue(problem(FILE.read(file)).contains("larger than 64 MB"));
    }

    @Test
    void aStreamIsReadNoFartherThanTheLimit() {
        CircuitFile small = new CircuitFile(new Limits(9, 100, 64, 9, 9));
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[100_000]);
        assertTrue(problem(small.read("stdin", endless)).startsWith("stdin: the file is larger than 100 bytes"));
        assertEquals(100_000 - 101, endless.available());
    }

    private static Document source(String name, double value) {
        Node node = Node.of(new NodeId(1), Gates.find("input").orElseThrow(), name).withValue(Tensor.scalar(value));
        return Document.of(Circuit.of(List.of(node), Optional.empty(), Optional.empty()).orThrow(), Placement.EMPTY);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String refusal(Outcome<?> outcome) {
        Message why = assertInstanceOf(Outcome.Refused.class, outcome).why();
        return why.toString();
    }

    private static String problem(Reading reading) {
        return assertInstanceOf(Reading.Unreadable.class, reading).problem().toString();
    }
}
