package org.gradwire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradwire.cli.Cli;
import org.gradwire.ui.frame.Walkthrough;

/// Runs what people run, once, so that the JVM can write down what a start needs: the commands, or
/// the window until it has closed itself. The build calls it and keeps what was written down as the
/// AOT caches of the packaged program; they hold classes of the program's own class path only, which
/// is why this is a part of the program.
public final class Rehearsal {
    private static final int FAILED = 1;

    private Rehearsal() {}

    /// @param args `commands` or `window`, then the circuit files to use
    public static void main(String[] args) {
        List<String> files = List.of(args).subList(1, args.length);
        if (args[0].equals("commands")) {
            System.exit(commands(files));
        }
        window(files.getFirst());
    }

    private static int commands(List<String> files) {
        List<String> check = new ArrayList<>(List.of("check"));
        check.addAll(files);
        String file = files.getFirst();
        return Stream.of(
                        List.of("eval", "--code", "f = (x+y)*z", "--set", "x=-2", "--set", "y=5", "--set", "z=-4", "--json"),
                        List.of("eval", file),
                        check,
                        List.of("trace", file),
                        List.of("trace", file, "--json"),
                        List.of("gates"),
                        List.of("samples"),
                        List.of("help"))
                .mapToInt(words -> Cli.run(words.toArray(String[]::new), System.out, System.err))
                .max()
                .orElse(FAILED);
    }

    private static void window(String file) {
        if (!Display.drawsText()) {
            System.err.println(Display.TEXT + " is missing, so no text can be drawn");
            System.exit(FAILED);
        }
        // What a start on a screen asks; the answer does not matter to a rehearsal, which needs none.
        Display here = Display.here();
        var _ = new Display(here.system(), false, Map.of("DISPLAY", ":0"), here.distribution(), here.answers(), here.loads())
                .obstacle();
        Walkthrough.begin();
        Main.main(new String[] {file});
    }
}
