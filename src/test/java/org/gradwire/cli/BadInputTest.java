package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each gets one clear line with the place and what to do, and nothing else.
class BadInputTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            broken JSON          | {'gradwire': 1, 'nodes': [}                   | 1:27: "}" cannot stand here
            cut off              | {'gradwire': 1, 'nodes': [                    | 1:27: the file ends before
            wrong type           | {'gradwire': 1, 'nodes': 3}                   | 1:26: "nodes" is a number; write a list
            unknown gate         | {'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'sigmiod'}]} | 1:45: there is no gate "sigmiod"; write "sigmoid"
            NaN                  | {'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'input', 'value': NaN}]} | 1:63: NaN is not a number
            cycle                | {'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'exp', 'in': {'x': 2}}, {'id': 2, 'gate': 'exp', 'in': {'x': 1}}]} | this wire closes a cycle
            two wires on a port  | {'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'input'}, {'id': 2, 'gate': 'exp', 'in': {'x': 1, 'x': 1}}]} | 1:95: the field "x" is there twice
            no such port         | {'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'input'}, {'id': 2, 'gate': 'exp', 'in': {'y': 1}}]} | has no input "y"
            missing port         | {'gradwire': 1, 'nodes': [{'id': 2, 'gate': 'exp', 'name': 'f'}]} | : the output f cannot be computed: the input x of f has no wire; connect it
            wrong shapes         | {'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'input', 'value': [1, 2]}, {'id': 2, 'gate': 'input', 'value': [1, 2, 3]}, {'id': 3, 'gate': 'add', 'name': 'f', 'in': {'a': 1, 'b': 2}}]} | the shapes 2, 3 do not fit together
            """)
    void aBadFileIsNamedWithThePlace(String what, String json, String complaint) throws IOException {
        Path file = Files.writeString(folder.resolve("a.gradwire"), json.replace('\'', '"'));
        String line = Run.refused(Exit.BAD_INPUT, "eval", file.toString(), "--json");
        assertTrue(line.startsWith(file + ":"), what + ": " + line);
        assertTrue(line.contains(complaint), what + ": " + line);
        assertTrue(line.contains("; "), "says what to do: " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.gradwire", "a.py"})
    void aFileOf200MegabytesIsRefusedUnread(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertEquals(
                file + ": the file is larger than 64 MB, the most that is read; split it or keep large data in a CSV file",
                Run.refused(Exit.BAD_INPUT, "eval", file.toString()));
    }

    @Test
    void deepNestingIsRefusedInFilesInCodeAndInValues() throws IOException {
        int levels = 100_000;
        Path file = Files.writeString(folder.resolve("deep.gradwire"), "[".repeat(levels));
        assertEquals(
                file + ":1:65: brackets are nested more than 64 deep; flatten them",
                Run.refused(Exit.BAD_INPUT, "eval", file.toString()));
        String code = "f = " + "(".repeat(levels) + "1" + ")".repeat(levels);
        assertTrue(Run.refused(Exit.BAD_INPUT, "eval", "--code", code).startsWith("<code>:1:"));
        String value = Run.refused(Exit.WRONG_USAGE, "eval", "--code", "f = x", "--set", "x=" + "[".repeat(levels));
        assertTrue(value.startsWith("gradwire: --set x: brackets"), value);
    }

    @Test
    void aSyntaxErrorInCodeHasALineAndAColumn() throws IOException {
        assertTrue(Run.refused(Exit.BAD_INPUT, "eval", "--code", "x = 1; f = x +* 2").startsWith("<code>:1:15: "));
        Path file = Files.writeString(folder.resolve("a.py"), "x = 1\ny = 2\nf = (x + y\n");
        assertTrue(Run.refused(Exit.BAD_INPUT, "eval", "--code-file", file.toString()).startsWith(file + ":3:5: '('"));
    }

    @Test
    void aDivisionByZeroIsNoMistakeUnlessItIsWrittenSo() {
        assertTrue(Run.fine("eval", "--code", "f = x / y", "--set", "x=1", "--set", "y=0").contains("Infinity"));
        assertEquals(
                "<code>:1:7: this divides by zero; write another number",
                Run.refused(Exit.BAD_INPUT, "eval", "--code", "f = 1 / 0"));
    }

    @Test
    void aWireThatWasForgottenIsNamedAndNeverReadAsAGateWithFewerInputs() throws IOException {
        String nodes = "{\"gradwire\": 1, \"nodes\": [{\"id\": 1, \"gate\": \"input\", \"value\": 2},\n";
        Path missing = Files.writeString(
                folder.resolve("missing.gradwire"), nodes + "{\"id\": 2, \"gate\": \"mul\", \"name\": \"f\", \"in\": {\"a\": 1}}]}");
        assertTrue(Run.refused(Exit.BAD_INPUT, "eval", missing.toString()).contains("the input b of f has no wire; connect it"));
        Path unknown = Files.writeString(
                folder.resolve("unknown.gradwire"), nodes + "{\"id\": 2, \"gate\": \"add\", \"in\": {\"a\": 1, \"q\": 1}}]}");
        assertTrue(Run.refused(Exit.BAD_INPUT, "eval", unknown.toString()).startsWith(unknown + ":2:"));
    }

    @Test
    void aFreeInputIsNamedWithTheWayToGiveItAValue() {
        assertEquals(
                "<code>: the output f cannot be computed: y has no value; type one in its field, or give one with --set y=NUMBER",
                Run.refused(Exit.BAD_INPUT, "eval", "--code", "f = x*y", "--set", "x=1", "--json"));
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        assertEquals(folder + ": this is a folder; name a file in it", Run.refused(Exit.BAD_INPUT, "check", folder.toString()));
        assertEquals("no.gradwire: there is no such file; check its name", Run.refused(Exit.BAD_INPUT, "trace", "no.gradwire"));
        assertEquals("no.py: there is no such file; check its name", Run.refused(Exit.BAD_INPUT, "eval", "no.py"));
        Path file = Files.write(folder.resolve("latin.py"), "f = 1 # Größe".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(file + ": the file is not UTF-8 text; save it as UTF-8", Run.refused(Exit.BAD_INPUT, "eval", file.toString()));
    }

    @Test
    void aNameWithALineBreakOrAnEscapeCodeStaysOneHarmlessLine() {
        assertTrue(Run.refused(Exit.BAD_INPUT, "eval", "a\nb\u001b[31m").startsWith("a\\u000Ab\\u001B[31m: "));
    }

    @Test
    void aBadImportLeavesNothingBehind() throws IOException {
        Path in = Files.writeString(folder.resolve("a.py"), "f = )");
        Path out = folder.resolve("a.gradwire");
        assertTrue(Run.refused(Exit.BAD_INPUT, "import", in.toString(), "-o", out.toString()).startsWith(in + ":1:5: "));
        assertFalse(Files.exists(out));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
