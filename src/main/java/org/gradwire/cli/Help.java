package org.gradwire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.gradwire.text.Message;
import picocli.CommandLine;

/// What the program says about itself.
final class Help {
    static final int WIDTH = 80;
    /// Written by the build into the jar; not there when the program runs from its classes.
    private static final String BUILD = "/META-INF/maven/org.gradwire/gradwire/pom.properties";

    private Help() {}

    static void overview(Console console) {
        console.line(Message.of("cli.help.head").toString());
        console.line("");
        Table table = new Table();
        for (Command command : Commands.all()) {
            table.row(Table.Cell.of("  " + command.name()), Table.Cell.of(command.about().toString()));
        }
        table.lines().forEach(console::line);
        console.line("");
        console.line(Message.of("cli.help.foot").toString());
    }

    static void usage(Command command, Console console) {
        console.out().append(new Invocation(command).line().getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r", ""));
    }

    static void version(Console console) {
        Properties build = new Properties();
        try (InputStream in = Help.class.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.line(Message.of("cli.version", build.getProperty("version", "?")).toString());
    }
}
