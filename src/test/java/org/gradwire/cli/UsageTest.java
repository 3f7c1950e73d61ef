package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tarce                          | there is no command or file 'tarce'; did you mean 'trace'? See 'gradwire --help'
            trein                          | there is no command or file 'trein'; did you mean 'train'? See 'gradwire --help'
            zzz                            | there is no command or file 'zzz'; see 'gradwire --help'
            --jason                        | there is no option '--jason' before a command; see 'gradwire --help'
            eval                           | there is nothing to run; give a FILE, --code TEXT or --code-file FILE
            eval a.gradwire --code f=1     | there is more than one circuit; give only one of FILE, --code TEXT and --code-file FILE
            eval a.gradwire b.gradwire     | 'b.gradwire' is one word too many; see 'gradwire eval --help'
            eval --jsn                     | 'eval' has no option '--jsn'; did you mean '--json'? See 'gradwire eval --help'
            eval --code                    | --code needs a value; see 'gradwire eval --help'
            eval --code f=1 --code f=2     | --code is there twice; leave one out
            eval --code f=x --set          | --set needs a value; see 'gradwire eval --help'
            eval --code f=x --set x        | --set takes name=value, not 'x'; write for example --set x=2
            eval --code f=x --set =2       | --set takes name=value, not '=2'; write for example --set x=2
            eval --code f=x --set x=       | --set x: '' is not a number or a list of numbers; type one such as -2 or [[1, 2], [3, 4]]
            eval --code f=x --set x=y      | --set x: 'y' is not a number or a list of numbers; type one such as -2 or [[1, 2], [3, 4]]
            eval --code f=width --set widht=1 | --set widht: there is no such name; did you mean 'width'?
            eval --code f=x+y --set q=1    | --set q: there is no such name; use one of x, y
            eval --code f=x+y --set f=1    | --set f: this is the result of a gate 'add' and cannot be set; set one of x, y
            eval --code f=x+y --output g1  | --output g1: there is no such name; use one of x, y, f
            trace --json --csv a.gradwire  | --json and --csv exclude each other; leave one out
            check                          | FILE is missing; see 'gradwire check --help'
            import                         | IN is missing; see 'gradwire import --help'
            import a.py                    | -o FILE is missing; say where the circuit goes
            gates x                        | 'x' is one word too many; see 'gradwire gates --help'
            """)
    void wrongUsageIsToldInOneLine(String words, String complaint) {
        assertEquals("gradwire: " + complaint, Run.refused(Exit.WRONG_USAGE, words.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eval", "check", "trace", "train", "import", "gates", "samples"})
    void everyCommandExplainsItself(String command) {
        String help = Run.fine(command, "--help");
        assertTrue(help.startsWith("Usage: gradwire " + command), help);
        assertEquals(help, Run.fine("help", command));
        assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
        assertTrue(Run.fine(command, "--version").startsWith("gradwire "));
        assertTrue(Run.fine("--help").contains("  " + command + " "));
    }

    @Test
    void theOverviewFitsATerminal() {
        assertTrue(Run.fine("--help").lines().allMatch(line -> line.length() <= 80), Run.fine("-h"));
        assertEquals(Run.fine("--help"), Run.fine("help"));
        assertTrue(Run.fine("-V").startsWith("gradwire "));
    }

    @Test
    void aWordThatIsNoFileIsACommandSoThatASlipIsAnswered() {
        assertTrue(Cli.isCommand("trian"));
        assertFalse(Cli.isCommand("samples/no-such.gradwire"));
        assertFalse(Cli.isCommand("notes.py"));
        assertFalse(Cli.isCommand("src"), "exists");
    }

    @Test
    void nobodyIsToldWhereNobodyReads() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli.run(
                new String[] {"trace", "samples/staged.gradwire", "--csv"},
                new PrintStream(broken, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
