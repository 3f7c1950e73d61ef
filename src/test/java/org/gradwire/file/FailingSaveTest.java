package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.gate.Gates;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fails while saving: the old file is unharmed, and a sentence says why.
class FailingSaveTest {
    private static final CircuitFile FILE = CircuitFile.STANDARD;

    @TempDir
    Path folder;

    @Test
    void atWhateverStepTheDiskSaysNoTheOldFileStaysAndTheSentenceSaysWhy() throws IOException {
        assertEveryStepIsSafe(FailingSaveTest::full, false, "the disk is full; make room or choose another place");
        assertEveryStepIsSafe(FailingSaveTest::pulledOut, false, "cannot be written (Input/output error); choose another place");
        assertEveryStepIsSafe(FailingSaveTest::denied, false, "you may not write");
    }

    @Test
    void aDriveThatVanishesForGoodAtAnyStepLeavesTheOldFileWhole() throws IOException {
        assertEveryStepIsSafe(FailingSaveTest::pulledOut, true, "cannot be written (Input/output error)");
    }

    private void assertEveryStepIsSafe(Supplier<IOException> failure, boolean forEver, String words) throws IOException {
        int refused = 0;
        for (int good = 0; ; good++) {
            Path own = Files.createDirectory(folder.resolve(words.hashCode() + "-" + forEver + "-" + good));
            Path file = own.resolve("a.gradwire");
            FILE.write(source(1), file).orThrow();
            FILE.write(source(2), file).orThrow();
            byte[] before = Files.readAllBytes(file);
            FailingDisk disk = new FailingDisk(good, forEver, failure);
            switch (FILE.write(source(3), file, disk)) {
                case Outcome.Done<Path> done -> assertEquals(source(3), FILE.read(file).orThrow());
                case Outcome.Refused<Path>(var why) -> {
                    refused++;
                    assertTrue(why.toString().contains(words), why::toString);
                    assertArrayEquals(before, Files.readAllBytes(file));
                    // Whichever of the two it is, it can be opened.
                    assertTrue(List.of(source(1), source(2)).contains(FILE.read(CircuitFile.backup(file)).orThrow()));
                    if (!forEver) {
                        assertEquals(List.of("a.gradwire", "a.gradwire~"), names(own));
                    }
                }
            }
            if (!disk.hasFailed()) {
                break;
            }
        }
        assertEquals(6, refused, "reading, filling, permissions, copying and both names can each fail");
    }

    @Test
    void aDiskThatIsReallyFullIsToldAndLeavesTheOldFile() throws IOException {
        Path small = folder.resolve("small");
        Files.createDirectory(small);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", small.toString()));
        try {
            Path file = small.resolve("a.gradwire");
            FILE.write(source(1), file).orThrow();
            Files.write(small.resolve("ballast"), new byte[8 << 10]);
            assertTrue(refusal(FILE.write(large(), file)).contains("the disk is full"));
            assertEquals(source(1), FILE.read(file).orThrow());
            assertEquals(List.of("a.gradwire", "ballast"), names(small));
            assertTrue(run("mount", "-o", "remount,ro", small.toString()));
            assertTrue(refusal(FILE.write(source(2), file)).contains("can only be read"));
            assertEquals(source(1), FILE.read(file).orThrow());
        } finally {
            run("umount", small.toString());
        }
    }

    @Test
    void placesThatCannotHoldAFileAreSentences() throws IOException {
        Path file = folder.resolve("a.gradwire");
        FILE.write(source(1), file).orThrow();
        assertTrue(refusal(FILE.write(source(2), file.resolve("b.gradwire"))).contains("inside a file that is no folder"));
        assertTrue(refusal(FILE.write(source(2), file.resolve("c/b.gradwire"))).contains("inside a file that is no folder"));
        assertTrue(refusal(FILE.write(source(2), folder.resolve("no/b.gradwire"))).contains("does not exist"));
        assertTrue(refusal(FILE.write(source(2), folder)).contains("is a folder"));
        assertTrue(refusal(FILE.write(source(2), folder.resolve("회".repeat(85) + ".gradwire"))).contains("too long"));
        assertEquals(source(1), FILE.read(file).orThrow());
        assertEquals(List.of("a.gradwire"), names(folder));
    }

    @Test
    void aFolderOrFileWithoutTheRightToWriteIsASentence() throws IOException {
        Path file = folder.resolve("a.gradwire");
        FILE.write(source(1), file).orThrow();
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "root may write everywhere");
        assertTrue(refusal(FILE.write(source(2), file)).contains("protected against writing"));
        assertTrue(file.toFile().setWritable(true) && folder.toFile().setWritable(false));
        try {
            assertTrue(refusal(FILE.write(source(2), file)).contains("you may not write"));
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
        assertEquals(source(1), FILE.read(file).orThrow());
    }

    private static IOException full() {
        return new FileSystemException("a.gradwire", null, "No space left on device");
    }

    private static IOException pulledOut() {
        return new FileSystemException("a.gradwire", null, "Input/output error");
    }

    private static IOException denied() {
        return new AccessDeniedException("a.gradwire");
    }

    private static Document source(double value) {
        return document(Tensor.scalar(value));
    }

    private static Document large() {
        return document(Tensor.vector(new double[2_000]));
    }

    private static Document document(Tensor value) {
        Node node = Node.of(new NodeId(1), Gates.find("input").orElseThrow(), "x").withValue(value);
        return Document.of(Circuit.of(List.of(node), Optional.empty(), Optional.empty()).orThrow(), Placement.EMPTY);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String refusal(Outcome<Path> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why().toString();
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
