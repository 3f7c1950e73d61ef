package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Limits;
import org.gradwire.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In the texts here `§` marks the place that the complaint must name, and `'` stands for `"`.
class BadInputTest {
    /// What is wrong, and then what to do.
    private static final Pattern ADVICE = Pattern.compile("[;.] ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'gradwire': 1 §'nodes': []}                     | '\"' cannot stand here",
        "{'gradwire': 1, 'nodes': [§tru]}                 | 'tru' cannot stand here",
        "{'gradwire': 1, 'nodes': [1, §]}                 | ']' cannot stand here",
        "{'gradwire': 1, 'nodes': [1§}                    | '}' cannot stand here",
        "{'gradwire': 1, §nodes: []}                      | 'nodes' cannot stand here",
        "{'gradwire': §01, 'nodes': []}                   | cannot stand here",
        "{'gradwire': 1, 'title': 'a§\\x'}                | cannot stand here",
        "{'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'input', 'value': §NaN}]}       | NaN is not a number",
        "{'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'input', 'value': §-Infinity}]} | -Infinity is not a number",
        "{'gradwire': 1, 'nodes': []} §{}                 | something follows the end",
        "{'gradwire': 1, 'nodes': [], §'nodes': []}       | field 'nodes' is there twice, first in line 1",
        "{'gradwire': 1, 'nodes': [§                      | ends before the bracket from line 1 is closed",
        "{'gradwire': 1, 'nodes': [], 'title': 'cut§      | ends before the bracket from line 1 is closed",
        "§[1, 2]                                          | the file is a list",
        "§                                                | the file is empty",
        "§{'nodes': []}                                   | the field 'gradwire' is missing",
        "{'gradwire': §2, 'later': {'x': 1}}              | version 2 of the format and this program reads up to 1",
        "{'gradwire': §0, 'nodes': []}                    | 'gradwire' is 0; write a whole number from 1",
        "{'gradwire': §'1', 'nodes': []}                  | 'gradwire' is a text; write a whole number",
        "§{'gradwire': 1}                                 | the file has no field 'nodes'",
        "{'gradwire': 1, 'nodes': §{}}                    | 'nodes' is an object; write a list of objects",
        "{'gradwire': 1, 'nodes': [§1, 2]}                | 'nodes' is a number; write an object",
        "{'gradwire': 1, 'nodes': [], 'title': §3}        | 'title' is a number; write a text",
        "{'gradwire': 1, 'nodes': [], 'output': §3}       | there is no node 3",
        "{'gradwire': 1, 'nodes': [], 'seed': [1, §'a']}  | 'seed' is a text; write a number",
    })
    void aBrokenFileIsToldWhere(String marked, String sentence) {
        check(marked, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "§{'gate': 'input'}                               | this node has no field 'id'",
        "§{'id': 3}                                       | this node has no field 'gate'",
        "{'id': §0, 'gate': 'input'}                      | 'id' is 0; write a whole number from 1",
        "{'id': §1.5, 'gate': 'input'}                    | 'id' is 1.5",
        "{'id': §1e999, 'gate': 'input'}                  | 'id' is 1e999",
        "{'id': §null, 'gate': 'input'}                   | 'id' is null",
        "{'id': §1, 'gate': 'input'}                      | the id 1 is there twice, first in line 2",
        "{'id': 3, 'gate': §'sigmiod'}                    | there is no gate 'sigmiod'; write 'sigmoid'",
        "{'id': 3, 'gate': §'Multiply'}                   | there is no gate 'Multiply'; write 'mul'",
        "{'id': 3, 'gate': §'zzzzzzzzzz'}                 | there is no gate 'zzzzzzzzzz'; write one of those",
        "{'id': 3, 'gate': §['add']}                      | 'gate' is a list",
        "{'id': 3, 'gate': 'input', 'name': §'x'}         | two nodes are called 'x', the first in line 2",
        "{'id': 3, 'gate': 'input', 'name': §'a\\u0007'}  | 'name' holds the character U+0007",
        "{'id': 3, 'gate': 'input', 'name': §'a\\ud800'}  | 'name' holds the character U+D800",
        "{'id': 3, 'gate': 'input', 'name': §'\\u202ex'}  | 'name' holds the character U+202E",
        "{'id': 3, 'gate': 'input', 'value': [1, §1e999]} | the number 1e999 is too large",
        "{'id': 3, 'gate': 'input', 'value': §1e999}      | the number 1e999 is too large",
        "{'id': 3, 'gate': 'input', 'value': [[1], §[]]}  | has 0 entries and its neighbours have 1",
        "{'id': 3, 'gate': 'input', 'value': [[1, 2], [3, 4], §[5]]} | has 1 entries and its neighbours have 2",
        "{'id': 3, 'gate': 'input', 'value': [[1, 2], §3]}           | 'value' is a number; write a list of 2",
        "{'id': 3, 'gate': 'input', 'value': [1, §[2]]}   | 'value' is a list; write a number",
        "{'id': 3, 'gate': 'input', 'value': [[[1]], [§1]]} | 'value' is a number; write a list of 1",
        "{'id': 3, 'gate': 'input', 'value': §[]}         | a list in 'value' is empty",
        "{'id': 3, 'gate': 'input', 'value': [[[[§[1]]]]]} | nested more than 4 deep",
        "{'id': 3, 'gate': 'input', 'value': §'NaN'}      | 'value' is a text; write a number or a nested list",
        "{'id': 3, 'gate': 'add', 'value': §1}            | is not a source and has no value",
        "{'id': 3, 'gate': 'scale', 'set': {'factor': §[1, 2]}} | factor takes one finite number, not [1.0, 2.0]",
        "{'id': 3, 'gate': 'scale', 'set': {'factor': §'2'}}    | 'factor' is a text",
        "{'id': 3, 'gate': 'scale', 'set': {§'faktor': 2}}      | no parameter 'faktor' to set, only 'factor'",
        "{'id': 3, 'gate': 'input', 'set': {§'value': 2}}       | no parameter 'value' to set, only none",
        "{'id': 3, 'gate': 'reshape', 'set': {'shape': §[2, 0.5]}} | shape takes whole numbers",
        "{'id': 3, 'gate': 'sub', 'in': {§'c': 1}}        | a gate 'sub' has no input 'c', only 'a', 'b'",
        "{'id': 3, 'gate': 'input', 'in': {§'a': 1}}      | a gate 'input' has no input 'a', only none",
        "{'id': 3, 'gate': 'add', 'in': {§'x5': 1}}       | has no input 'x5'",
        "{'id': 3, 'gate': 'add', 'inputs': 2, 'in': {§'c': 1}} | has no input 'c', only 'a', 'b'",
        "{'id': 3, 'gate': 'add', 'inputs': §0}           | cannot have 0 inputs",
        "{'id': 3, 'gate': 'sub', 'inputs': §3}           | cannot have 3 inputs",
        "{'id': 3, 'gate': 'sub', 'in': {'a': 1, §'a': 1}} | field 'a' is there twice",
        "{'id': 3, 'gate': 'sub', 'in': {'a': §9}}        | the input 'a' is wired to node 9, which does not exist",
        "{'id': 3, 'gate': 'sub', 'in': {'a': §'x'}}      | 'a' is a text; write a whole number",
        "{'id': 3, 'gate': 'sub', 'in': §[1, 2]}          | 'in' is a list; write an object",
        "{'id': 3, 'gate': 'neg', 'in': {'x': §3}}        | closes a cycle, neg #3 → neg #3",
        "{'id': 3, 'gate': 'neg', 'at': §[1]}             | 'at' is a list; write a list of two numbers",
        "{'id': 3, 'gate': 'neg', 'at': [1, §1e300]}      | the place lies more than",
        "{'id': 3, 'gate': 'neg', 'note': §{}}            | 'note' is an object; write a text",
    })
    void aBadNodeIsToldWhere(String node, String sentence) {
        check("{'gradwire': 1, 'nodes': [\n{'id': 1, 'gate': 'input', 'name': 'x'},\n" + node + "]}", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "§{'value': 1}                                | this expected number has no field 'node'",
        "{'node': §8, 'value': 1}                     | there is no node 8",
        "§{'node': 1}                                 | exactly one of the two",
        "§{'node': 1, 'value': 1, 'gradient': 2}      | exactly one of the two",
        "{'node': 1, 'port': §'a', 'value': 1}        | only a gradient belongs to an input",
        "{'node': 1, 'port': §'a', 'gradient': 1}     | has no input 'a'",
        "{'node': 1, 'value': 1, 'decimals': §-1}     | 'decimals' is -1",
        "{'node': 1, 'value': 1, 'misprint': §1}      | 'misprint' is a number; write true or false",
        "{'node': 1, 'value': 1, 'note': {'en': §1}}  | 'en' is a number; write a text",
    })
    void aBadExpectedNumberIsToldWhere(String expected, String sentence) {
        check("{'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'input'}],\n 'expected': [" + expected + "]}", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "§[]                                                  | 'data' is a list; write an object",
        "§{'rows': []}                                        | the data has no field 'columns'",
        "{'columns': §3}                                      | 'columns' is a number; write a list of names",
        "{'columns': §[1, 2]}                                 | 'columns' is a list; write a list of names",
        "{'columns': ['a', §1]}                               | 'columns' is a number; write a text",
        "{'columns': §[]}                                     | the table has no columns",
        "{'columns': ['a', §' ']}                             | Column 2 has no name",
        "{'columns': ['a', 'b', §'a']}                        | Two columns are called a",
        "{'columns': ['a', §'b\\u0007']}                      | 'columns' holds the character U+0007",
        "{'columns': ['a', 'b'], 'rows': §{}}                 | 'rows' is an object; write a list of rows",
        "{'columns': ['a', 'b'], 'rows': [§1, 2]}             | 'rows' is a number; write a list of 2 cells",
        "{'columns': ['a', 'b'], 'rows': [[1, 2], §'x']}      | 'rows' is a text; write a list of 2 cells",
        "{'columns': ['a', 'b'], 'rows': [[1, 2],\\n §[3]]}   | row 2 has 1 cells and the table has 2 columns",
        "{'columns': ['a', 'b'], 'rows': [§[1, null, 2]]}     | row 1 has 3 cells and the table has 2 columns",
        "{'columns': ['a', 'b'], 'rows': [§[]]}               | row 1 has 0 cells and the table has 2 columns",
        "{'columns': ['a', 'b'], 'rows': [[1, 2], [3, §1e999]]} | the number 1e999 is too large",
        "{'columns': ['a', 'b'], 'rows': [[null, §1e999]]}    | the number 1e999 is too large",
        "{'columns': ['a', 'b'], 'rows': [[1, §true]]}        | 'b' is true or false; write a number, null",
        "{'columns': ['a', 'b'], 'rows': [[§[1], 2]]}         | 'a' is a list; write a number, null",
        "{'columns': ['a', 'b'], 'rows': [[1, §'x\\u0007']]}  | 'b' holds the character U+0007",
        "{'columns': ['a'], 'bind': §{}}                      | 'bind' is an object; write a list of objects",
        "{'columns': ['a'], 'bind': [§1]}                     | 'bind' is a number; write an object",
        "{'columns': ['a'], 'bind': [§{'columns': ['a']}]}    | this binding has no field 'node'",
        "{'columns': ['a'], 'bind': [{'node': §8, 'columns': ['a']}]} | there is no node 8",
        "{'columns': ['a'], 'bind': [{'node': §2, 'columns': ['a']}]} | node 2 is a gate 'neg' and takes no data",
        "{'columns': ['a'], 'bind': [{'node': 1, 'class': 'a'},\\n {'node': §1, 'class': 'a'}]} | node 1 is bound twice, first in line 2",
        "{'columns': ['a'], 'bind': [§{'node': 1}]}           | either columns or a class",
        "{'columns': ['a'], 'bind': [§{'node': 1, 'class': 'a', 'columns': ['a']}]} | either columns or a class",
        "{'columns': ['a'], 'bind': [{'node': 1, 'columns': §[]}]} | this binding names no column",
        "{'columns': ['a'], 'bind': [{'node': 1, 'columns': §'a'}]} | 'columns' is a text; write a list of names",
        "{'columns': ['a'], 'bind': [{'node': 1, 'class': §['a']}]} | 'class' is a list; write a text",
        "{'columns': ['weight'], 'bind': [{'node': 1, 'columns': ['weight', §'wieght']}]} | there is no column 'wieght'; write 'weight'",
        "{'columns': ['a'], 'bind': [{'node': 1, 'class': §'digit'}]} | there is no column 'digit'; write one of those",
        "{'bind': [{'node': 1, 'class': §'digit'}]}           | there is no column 'digit'",
        "{'test': §1}                                         | 'test' is 1; write a number from 0 to below 1",
        "{'test': §-0.1}                                      | 'test' is -0.1",
        "{'test': §'half'}                                    | 'test' is a text; write a number",
        "{'seed': §1.5}                                       | 'seed' is 1.5; write a whole number",
        "{'seed': §9223372036854775808}                       | 'seed' is 9223372036854775808; write a whole number",
        "{'seed': §1e99999999999}                             | 'seed' is 1e99999999999",
        "{'seed': §null}                                      | 'seed' is null",
    })
    void badDataAreToldWhere(String data, String sentence) {
        check("{'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'input'}, {'id': 2, 'gate': 'neg'}],\n 'data': " + data.replace("\\n", "\n") + "}", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "§'adam'                     | 'training' is a text; write an object",
        "{'optimizer': §'adma'}      | 'optimizer' cannot be 'adma'; write 'adam' if",
        "{'optimizer': §'newton'}    | 'optimizer' cannot be 'newton'; write one of 'sgd', 'momentum', 'adam'",
        "{'optimizer': §1}           | 'optimizer' is a number; write a text",
        "{'start': §'xavir'}         | 'start' cannot be 'xavir'; write 'xavier' if",
        "{'rate': §0}                | The learning rate must be a number above 0",
        "{'rate': §-1}               | The learning rate must be a number above 0",
        "{'rate': §1e999}            | the number 1e999 is too large",
        "{'rate': §'fast'}           | 'rate' is a text; write a number",
        "{'decay': §-0.5}            | The weight decay must be 0 or a number above 0",
        "{'batch': §0}               | 'batch' is 0; write a whole number from 1",
        "{'batch': §2.5}             | 'batch' is 2.5; write a whole number",
        "{'batch': §null}            | 'batch' is null; write a whole number",
        "{'epochs': §0}              | 'epochs' is 0; write a whole number from 1",
        "{'epochs': §1000001}        | 'epochs' is 1000001",
        "{'seed': §0.1}              | 'seed' is 0.1",
        "{'startSeed': §'one'}       | 'startSeed' is a text; write a whole number",
    })
    void aBadRecipeIsToldWhere(String training, String sentence) {
        check("{'gradwire': 1, 'nodes': [],\n 'training': " + training + "}", sentence);
    }

    @Test
    void aTableHasLimits() {
        CircuitFile small = new CircuitFile(new Limits(1, 10_000, 64, 4, 10));
        String table = "{'gradwire': 1, 'nodes': [], 'data': {'columns': [%s], 'rows': §[%s]}}";
        check(small, table.formatted("'a'", "[1], [2], [3], [4], [5]"), "the table has 5 rows; the limit is 4");
        check(small, table.formatted(columns(17), "[], [], [], []"), "the table has 68 cells; the limit is 64");
        check(small, table.formatted("'a', 'b'", "[1, null], [2, 3], ['x', 4], [null, null]"), "have 6 cells together; the limit is 4");
        check("{'gradwire': 1, 'nodes': [], 'data': {'columns': §[" + columns(16_385) + "]}}", "16385 columns; the limit is 16384");
    }

    private static String columns(int count) {
        return IntStream.range(0, count).mapToObj(i -> "'" + i + "'").collect(Collectors.joining(", "));
    }

    @Test
    void aCycleIsToldAtAWireOfIt() {
        check("""
                {'gradwire': 1, 'nodes': [
                  {'id': 1, 'gate': 'neg', 'name': 'a', 'in': {'x': 3}},
                  {'id': 2, 'gate': 'neg', 'name': 'b', 'in': {'x': §1}},
                  {'id': 3, 'gate': 'neg', 'name': 'c', 'in': {'x': 2}}]}""", "closes a cycle, a → b → c → a; remove");
    }

    @Test
    void aLongCycleIsToldShortly() {
        StringBuilder nodes = new StringBuilder();
        for (int i = 1; i <= 50_000; i++) {
            nodes.append("{'id': ").append(i).append(", 'gate': 'neg', 'in': {'x': ").append(i % 50_000 + 1).append("}},\n");
        }
        FileProblem problem = problem("{'gradwire': 1, 'nodes': [" + nodes + "{'id': 60000, 'gate': 'input'}]}");
        assertTrue(problem.toString().contains("…") && problem.toString().length() < 300, problem.toString());
    }

    @Test
    void columnsCountCharactersAndLinesEndInEveryWay() {
        FileProblem problem = problem("{'gradwire': 1,\r\n'title': 3,\r'nodes': []}".replace("3", "'😀', ?"));
        assertEquals("f.gradwire:2:15", place(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'a':", "{'gradwire': 1, 'later': ["})
    void endlessNestingIsRefusedAtTheFirstBracketTooMany(String bracket) {
        String text = bracket.repeat(100_000);
        FileProblem problem = problem(text);
        assertTrue(problem.toString().contains("nested more than 64 deep"), problem.toString());
        assertEquals(1, problem.line());
    }

    @Test
    void aNestedTensorOfAHundredThousandLevelsIsRefused() {
        check("{'gradwire': 1, 'nodes': [{'id': 1, 'gate': 'input', 'value': " + "[".repeat(61) + "§" + "[".repeat(99_939)
                + "}]}", "nested more than 64 deep");
    }

    @Test
    void tooManyNodesAreRefusedAtTheFirstTooMany() {
        CircuitFile small = new CircuitFile(new Limits(3, 1000, 64, 10, 10));
        String nodes = String.join(",\n", IntStream.range(1, 6).mapToObj(i -> "{\"id\": " + i + ", \"gate\": \"input\"}").toList());
        FileProblem problem = problem(small.read("f.gradwire", "{\"gradwire\": 1, \"nodes\": [" + nodes + "]}"));
        assertEquals("f.gradwire:4:1: the circuit has 5 nodes; the limit is 3, so split it", problem.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'id': 1, 'gate': 'input', 'value': §[1, 2, 3, 4, 5]}       | 'value' has more than 4 numbers",
        "{'id': 1, 'gate': 'input', 'value': §[[1, 2, 3], [1, 2, 3]]} | 'value' has more than 4 numbers",
        "{'id': 1, 'gate': 'add', 'inputs': §30}                     | 'inputs' is 30; write a whole number from 0 to 16",
        "{'id': 1, 'gate': 'add', 'in': {§'x2000000000': 1}}         | has no input 'x2000000000'",
        "{'id': 1, 'gate': 'add', 'in': {§'q': 1}}                 | has no input 'q'",
        "§{'id': 1, 'gate': 'add', 'in': {'a': 1, 'b': 1, 'c': 1, 'd': 1, 'e': 1, 'f': 1, 'g': 1, 'h': 1, 'i': 1, 'j': 1, 'k': 1, 'l': 1, 'm': 1, 'n': 1, 'o': 1, 'p': 1, 'q': 1}} | more than 16 inputs",
    })
    void valuesAndPortsHaveLimits(String marked, String sentence) {
        CircuitFile small = new CircuitFile(new Limits(1, 10_000, 64, 4, 10));
        check(small, nodes(marked), sentence);
    }

    @Test
    void aNameAndANumberOfAMillionCharactersAreRefused() {
        String million = "1".repeat(1_000_000);
        check(nodes("{'id': 1, 'gate': 'input', 'name': §'" + million + "'}"), "'name' has 1000000 characters; shorten it to 200");
        check(nodes("{'id': 1, 'gate': 'input', 'value': §" + million + "}"), "this number or name is too long");
        check(nodes("{'id': 1, 'gate': §'" + million + "'}"), "there is no gate '" + "1".repeat(60) + "…'");
    }

    @Test
    void bytesThatAreNotTextAreRefusedAtTheByte() {
        byte[] bytes = "{\"gradwire\": 1,\n \"title\": \"x\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        FileProblem problem = problem(CircuitFile.STANDARD.read("f.gradwire", bytes));
        assertEquals("f.gradwire:2:12: the byte 0xFF is not UTF-8 text; save the file as UTF-8", problem.toString());
        byte[] cut = "\"é".getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(cut, cut.length - 1);
        assertEquals("f.gradwire:1:2", place(problem(CircuitFile.STANDARD.read("f.gradwire", half))));
    }

    private static String nodes(String node) {
        return "{'gradwire': 1, 'nodes': [" + node + "]}";
    }

    private static void check(String marked, String sentence) {
        check(CircuitFile.STANDARD, marked == null ? "" : marked, sentence);
    }

    private static void check(CircuitFile file, String marked, String sentence) {
        String text = text(marked);
        int at = text.indexOf('§');
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at - text.lastIndexOf('\n', at);
        FileProblem problem = problem(file.read("f.gradwire", text.replace("§", "")));
        assertEquals("f.gradwire:" + line + ":" + column, place(problem), problem.toString());
        assertTrue(problem.toString().contains(text(sentence)), problem.toString());
    }

    private static String text(String quotedLightly) {
        return quotedLightly.replace('\'', '"');
    }

    private static FileProblem problem(String quotedLightly) {
        return problem(CircuitFile.STANDARD.read("f.gradwire", text(quotedLightly)));
    }

    /// The problem, after a look that it is a sentence in both languages.
    private static FileProblem problem(Reading reading) {
        FileProblem problem = assertInstanceOf(Reading.Unreadable.class, reading).problem();
        for (Language language : Language.values()) {
            assertTrue(ADVICE.matcher(problem.what().in(language)).find(), problem.what().in(language));
        }
        return problem;
    }

    private static String place(FileProblem problem) {
        return problem.file() + ":" + problem.line() + ":" + problem.column();
    }
}
