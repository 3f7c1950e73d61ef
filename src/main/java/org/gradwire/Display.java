package org.gradwire;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a window can be opened on this machine, and if not, why and what to do about it.
///
/// Asked before JavaFX is loaded, because the toolkit answers a missing screen or library with a
/// stack trace. Only Linux is looked at; elsewhere the system always brings what a window needs.
///
/// @param system the value of `os.name`
/// @param headless whether JavaFX was told to draw without a screen, which needs nothing
/// @param environment the environment variables
/// @param distribution the text of `/etc/os-release`, empty where there is none
/// @param answers whether an X server accepts a connection at a socket
/// @param loads whether a shared library can be loaded by its name
record Display(
        String system,
        boolean headless,
        Map<String, String> environment,
        String distribution,
        Predicate<Path> answers,
        Predicate<String> loads) {

    private static final String GTK = "libgtk-3.so.0";
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final Pattern DEBIAN = likeAny("debian|ubuntu");
    private static final Pattern FEDORA = likeAny("fedora|rhel|centos");

    static Display here() {
        return new Display(
                System.getProperty("os.name"),
                "Headless".equalsIgnoreCase(System.getProperty("glass.platform")),
                System.getenv(),
                read(Path.of("/etc/os-release")),
                Display::accepts,
                Display::canLoad);
    }

    /// What stands in the way of a window, as one sentence; empty if nothing does.
    Optional<String> obstacle() {
        if (headless || !system.startsWith("Linux")) {
            return Optional.empty();
        }
        List<String> missing = Stream.of(screen(), library()).flatMap(Optional::stream).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("; also, ", missing));
    }

    /// What stood in the way after all, if this failure of the toolkit comes from the machine; empty
    /// if it is a fault of the program, which must not be talked away.
    Optional<String> explain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> reason(cause).stream())
                .findFirst();
    }

    private Optional<String> reason(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof UnsatisfiedLinkError) {
            return Optional.of("a system library did not load (" + message + "); " + installGtk());
        }
        if (cause instanceof UnsupportedOperationException && message.contains("DISPLAY")) {
            return Optional.of("the screen at DISPLAY=" + variable("DISPLAY") + " did not let the window in; set DISPLAY to one that does");
        }
        if (cause instanceof RuntimeException && message.contains("No toolkit found")) {
            return Optional.of("JavaFX found no way to draw; try with GRADWIRE_OPTS=-Dprism.order=sw, or " + installGtk());
        }
        if (cause instanceof NoClassDefFoundError && message.startsWith("javafx/")) {
            return Optional.of("JavaFX is not on the module path; start with bin/gradwire, or with mvn in the source folder");
        }
        return Optional.empty();
    }

    private Optional<String> screen() {
        String name = variable("DISPLAY");
        if (name.isEmpty()) {
            return Optional.of(variable("WAYLAND_DISPLAY").isEmpty()
                    ? "there is no screen, because DISPLAY is not set; start it in a desktop session, or over 'ssh -X'"
                    : "this Wayland session has no X screen, because DISPLAY is not set; " + install("xwayland", "xorg-x11-server-Xwayland", "XWayland"));
        }
        Matcher local = LOCAL.matcher(name);
        if (local.matches() && !answers.test(Path.of("/tmp/.X11-unix/X" + local.group(1)))) {
            return Optional.of("no screen answers at DISPLAY=" + name + "; set DISPLAY to one that runs");
        }
        return Optional.empty();
    }

    private Optional<String> library() {
        return loads.test(GTK) ? Optional.empty() : Optional.of("the library GTK 3 (" + GTK + ") is missing; " + installGtk());
    }

    private String installGtk() {
        return install("libgtk-3-0", "gtk3", "GTK 3");
    }

    private String install(String debian, String fedora, String other) {
        if (DEBIAN.matcher(distribution).find()) {
            return "install it with 'sudo apt-get install " + debian + "'";
        }
        if (FEDORA.matcher(distribution).find()) {
            return "install it with 'sudo dnf install " + fedora + "'";
        }
        return "install " + other + " with the package manager of your system";
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    private static Pattern likeAny(String names) {
        return Pattern.compile("^ID(?:_LIKE)?=.*\\b(?:" + names + ")\\b", Pattern.MULTILINE);
    }

    /// A server listens at the file, or only at the abstract socket of the same name, which Java
    /// cannot connect to but the system lists.
    private static boolean accepts(Path socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException refused) {
            return read(Path.of("/proc/net/unix")).lines().anyMatch(line -> line.endsWith(" @" + socket));
        }
    }

    /// The loader itself is asked, because only it knows all the places that libraries come from.
    @SuppressWarnings("restricted")
    private static boolean canLoad(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    private static String read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.collect(Collectors.joining("\n"));
        } catch (IOException missing) {
            return "";
        }
    }
}
