package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    private Path folder;

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void code() throws IOException {
        in = Files.writeString(folder.resolve("a.py"), "x = 3  # from the lecture\ny = -4\nf = x*y + x\n");
        out = folder.resolve("a.gradwire");
    }

    @Test
    void codeBecomesACircuitFileWithItsNotesAndEveryNodeInItsPlace() {
        assertEquals(out + ": 4 nodes\n", importing());
        Document document = CircuitFile.STANDARD.read(out).orThrow();
        assertEquals(4, document.placement().points().values().stream().distinct().count());
        assertEquals(1, document.notes().size());
        String[] files = {in.toString(), out.toString()};
        assertEquals(Run.fine("eval", files[0], "--json"), Run.fine("eval", files[1], "--json"));
    }

    @Test
    void aFileThatIsThereIsOnlyReplacedByForce() throws IOException {
        Files.writeString(out, "precious");
        assertEquals(
                "gradwire: " + out + " exists already; choose another name, or replace it with --force",
                Run.refused(Exit.WRONG_USAGE, "import", in.toString(), "-o", out.toString()));
        assertEquals("precious", Files.readString(out));
        importing("--force");
        assertEquals("precious", Files.readString(CircuitFile.backup(out)));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("no").resolve("a.gradwire");
        assertTrue(Run.refused(Exit.BAD_INPUT, "import", in.toString(), "-o", nowhere.toString())
                .startsWith(nowhere + ": the folder of "));
        assertTrue(Run.refused(Exit.BAD_INPUT, "import", in.toString(), "-o", folder.toString())
                .contains("is a folder; name a file in it"));
    }

    @Test
    void onnxIsSaidToComeLater() {
        assertEquals(
                "net.onnx: only staged code can be imported so far; give a file of staged code",
                Run.refused(Exit.BAD_INPUT, "import", "net.onnx", "-o", out.toString()));
    }

    private String importing(String... more) {
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"import", in.toString(), "-o", out.toString()}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.fine(words);
    }
}
