package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatNobodyTouchedIsTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "one");
        assertEquals(Outside.SAME, Stamp.of(file).since(file));
    }

    @Test
    void aMereTouchIsNoChange() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "one");
        Stamp stamp = Stamp.of(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertEquals(Outside.SAME, stamp.since(file));
    }

    @Test
    void otherContentsOfTheSameLengthAreAChange() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "one");
        Stamp stamp = Stamp.of(file);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertEquals(Outside.CHANGED, stamp.since(file));
    }

    @Test
    void anotherFileUnderTheNameIsAChangeAndNoneIsGone() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "one");
        Stamp stamp = Stamp.of(file);
        Files.delete(file);
        assertEquals(Outside.GONE, stamp.since(file));
        Files.writeString(file, "longer");
        assertEquals(Outside.CHANGED, stamp.since(file));
    }

    @Test
    void aLinkLeadsToThePlaceOfItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "one");
        Path link = Files.createSymbolicLink(folder.resolve("b"), file);
        assertEquals(Stamp.of(file).place(), Stamp.of(link).place());
    }
}
