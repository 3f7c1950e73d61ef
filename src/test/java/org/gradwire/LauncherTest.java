package org.gradwire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradwire.cli.Cli;
import org.junit.jupiter.api.Test;

class LauncherTest {
    /// The launchers start these words without JavaFX, so [Main] must not want a window for them.
    @Test
    void everyWordThatStartsWithoutJavaFxIsACommand() {
        for (String word : System.getProperty("command.words").split(" ", -1)) {
            assertTrue(Cli.isCommand(word), word);
        }
    }

    @Test
    void everyOptionIsACommandBecauseTheLaunchersTreatItSo() {
        for (String option : new String[] {"--help", "-h", "--version", "-V", "--no-such-option", "-"}) {
            assertTrue(Cli.isCommand(option), option);
        }
    }

    @Test
    void aFileIsNotACommand() {
        assertFalse(Cli.isCommand("samples/sigmoid-neuron.gradwire"));
        assertFalse(Cli.isCommand("eval.gradwire"));
    }
}
