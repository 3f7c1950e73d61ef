package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DamageTest {
    private static final byte[] GOOD = ExampleFile.TEXT.getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileThatIsCutOffAnywhereIsRefusedWithItsPlace() {
        for (int length = 0; length < GOOD.length - 2; length++) {
            Reading reading = CircuitFile.STANDARD.read("f", Arrays.copyOf(GOOD, length));
            FileProblem problem = assertInstanceOf(Reading.Unreadable.class, reading).problem();
            assertTrue(problem.line() > 0 && problem.column() > 0, problem.toString());
        }
    }

    @Test
    void aChangedByteGivesADocumentOrASentence() {
        Random random = new Random(1);
        for (int i = 0; i < GOOD.length; i++) {
            byte[] changed = GOOD.clone();
            changed[i] = (byte) random.nextInt(256);
            check(changed);
            changed[i] = (byte) "{}[]\",:0\\".charAt(random.nextInt(9));
            check(changed);
        }
    }

    @Test
    void shuffledPiecesGiveADocumentOrASentence() {
        Random random = new Random(2);
        for (int i = 0; i < 3000; i++) {
            byte[] changed = GOOD.clone();
            int length = 1 + random.nextInt(80);
            int from = random.nextInt(GOOD.length - length);
            System.arraycopy(GOOD, random.nextInt(GOOD.length - length), changed, from, length);
            check(changed);
        }
    }

    @Test
    void fieldsWhoseNamesHashAlikeAreReadQuickly() {
        StringBuilder text = new StringBuilder("{\"gradwire\": 1, \"nodes\": []");
        for (int i = 0; i < 1 << 13; i++) {
            // "Aa" and "BB" have the same hash.
            text.append(", \"");
            for (int bit = 0; bit < 13; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\": 0");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> CircuitFile.STANDARD.read("f", text.append('}').toString()));
    }

    /// Whatever opens must also be writable, and open again as the same.
    private static void check(byte[] bytes) {
        switch (CircuitFile.STANDARD.read("f", bytes)) {
            case Reading.Unreadable(FileProblem problem) -> assertTrue(problem.line() > 0, problem.toString());
            case Reading.Read(var document) -> {
                String text = CircuitFile.STANDARD.text(document).orThrow();
                assertTrue(CircuitFile.STANDARD.read("f", text).orThrow().equals(document), text);
            }
        }
    }
}
