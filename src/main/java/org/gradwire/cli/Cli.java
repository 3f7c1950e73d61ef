package org.gradwire.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradwire.text.Message;
import org.gradwire.text.Nearest;

/// The door of the command line. Nothing behind it touches JavaFX.
public final class Cli {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private Cli() {}

    /// Whether the first argument is for the command line: a command, an option, or a word that is
    /// neither a command nor a file, so that a slip of the fingers is answered where it was made.
    public static boolean isCommand(String word) {
        return word.startsWith("-") || Commands.NAMES.contains(word) || (WORD.matcher(word).matches() && !exists(word));
    }

    /// @param args the words after `gradwire`, at least one
    /// @return the exit code: 0 fine, 1 a check failed, 2 wrong usage, 3 bad input
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        int exitCode = answer(args, console);
        return console.isGone() ? Exit.BAD_INPUT : exitCode;
    }

    /// The passes of a sample, for whoever cannot have a window.
    public static void printDemo(PrintStream out, boolean colour) {
        PrintStream utf8 = Console.utf8(out);
        Demo.print(utf8, colour);
        utf8.flush();
    }

    private static int answer(String[] args, Console console) {
        try {
            return dispatch(args[0], List.of(args).subList(1, args.length), console);
        } catch (Refusal refusal) {
            console.complain(refusal.line());
            return refusal.exitCode();
        } catch (OutOfMemoryError e) {
            console.complain("gradwire: " + Message.of("cli.memory"));
            return Exit.BAD_INPUT;
        } catch (RuntimeException | Error e) {
            String place = Arrays.stream(e.getStackTrace()).findFirst().map(StackTraceElement::toString).orElse("?");
            console.complain("gradwire: " + Message.of("cli.internal", e, place));
            return Exit.BAD_INPUT;
        }
    }

    private static int dispatch(String word, List<String> rest, Console console) {
        Optional<Command> command = Commands.find(word);
        if (command.isPresent()) {
            return new Invocation(command.get()).run(rest, console);
        }
        switch (word) {
            case "--version", "-V" -> Help.version(console);
            case "--help", "-h" -> Help.overview(console);
            case "help" -> {
                if (rest.isEmpty() || rest.getFirst().equals("help")) {
                    Help.overview(console);
                } else {
                    Help.usage(Commands.find(rest.getFirst()).orElseThrow(() -> unknown(rest.getFirst())), console);
                }
            }
            default -> throw unknown(word);
        }
        return Exit.FINE;
    }

    private static Refusal unknown(String word) {
        String shown = CircuitOptions.shown(word);
        if (word.startsWith("-")) {
            return Refusal.usage("cli.option.first", shown);
        }
        Optional<String> near = Nearest.of(word, Commands.NAMES);
        return near.isPresent()
                ? Refusal.usage("cli.word.near", shown, near.get())
                : Refusal.usage("cli.word.unknown", shown);
    }

    private static boolean exists(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
