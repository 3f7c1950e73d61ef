package org.gradwire.cli;

import java.io.PrintStream;
import java.util.Set;

/// Placeholder of the command line.
public final class Cli {
    private static final Set<String> WORDS =
            Set.of("eval", "check", "trace", "train", "export", "import", "gates", "samples", "help");

    private Cli() {}

    public static boolean isCommand(String word) {
        return word.startsWith("-") || WORDS.contains(word);
    }

    public static int run(String[] args, PrintStream out, PrintStream err) {
        err.println("gradwire: '" + args[0] + "' is not built yet");
        return 2;
    }

    public static void printDemo(PrintStream out, boolean colour) {
        out.println(colour ? "\u001b[32msigmoid-neuron\u001b[0m" : "sigmoid-neuron");
    }
}
