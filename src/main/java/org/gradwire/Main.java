package org.gradwire;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.gradwire.cli.Cli;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.FileProblem;
import org.gradwire.file.Reading;
import org.gradwire.ui.frame.GradwireApp;

/// Runs a command, or opens the window.
///
/// [GradwireApp] is only named where a window is about to open. Until then no JavaFX class is
/// loaded, so that commands start fast and work where JavaFX could not.
public final class Main {
    private static final int BAD_INPUT = 3;

    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0 && Cli.isCommand(args[0])) {
            System.exit(Cli.run(args, System.out, System.err));
        }
        openWindow(args, Display.here(), System.out, System.err);
    }

    private static void openWindow(String[] args, Display display, PrintStream out, PrintStream err) {
        Optional<String> obstacle = display.obstacle();
        if (obstacle.isEmpty()) {
            try {
                GradwireApp.launch(args);
                return;
            } catch (RuntimeException | LinkageError failure) {
                obstacle = display.explain(failure);
                if (obstacle.isEmpty()) {
                    throw failure;
                }
            }
        }
        if (args.length > 0 && CircuitFile.STANDARD.read(Path.of(args[0])) instanceof Reading.Unreadable(FileProblem problem)) {
            err.println(problem);
            System.exit(BAD_INPUT);
        }
        err.println("gradwire: cannot open a window here: " + obstacle.get());
        err.println("gradwire: so here are the passes of sigmoid-neuron as a table; 'gradwire trace FILE' prints those of a file");
        err.flush();
        Cli.printDemo(out, System.getenv().getOrDefault("NO_COLOR", "").isEmpty());
        out.flush();
    }
}
