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

    /// What JavaFX on Linux measures and draws text with, even without a screen.
    static final String TEXT = "libpangoft2-1.0.so.0";

    private static final List<Library> LIBRARIES = List.of(
            new Library("libgtk-3.so.0", new PackageName("libgtk-3-0", "gtk3")),
            new Library("libXtst.so.6", new PackageName("libxtst6", "libXtst")));
    private static final PackageName XWAYLAND = new PackageName("xwayland", "xorg-x11-server-Xwayland");
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final Pattern DEBIAN = likeAny("debian|ubuntu");
    private static final Pattern FEDORA = likeAny("fedora|rhel|centos");

    private record PackageName(String debian, String fedora) {}

    private record Library(String file, PackageName from) {}

    static Display here() {
        return new Display(
                System.getProperty("os.name"),
                "Headless".equalsIgnoreCase(System.getProperty("glass.platform")),
                System.getenv(),
                read(Path.of("/etc/os-release")),
                Display::accepts,
                Display::canLoad);
    }

    /// Whether JavaFX can draw text here; if not, it fails at the first letter.
    static boolean drawsText() {
        return !System.getProperty("os.name").startsWith("Linux") || canLoad(TEXT);
    }

    /// What stands in the way of a window, as one sentence; empty if nothing does.
    Optional<String> obstacle() {
        if (headless || !system.startsWith("Linux")) {
            return Optional.empty();
        }
        Stream<String> missing = LIBRARIES.stream().filter(library -> !loads.test(library.file())).map(this::absence);
        List<String> obstacles = Stream.concat(screen().stream(), missing).toList();
        return obstacles.isEmpty() ? Optional.empty() : Optional.of(String.join("; also, ", obstacles));
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
            return Optional.of("a library of the system is missing or does not fit (" + message + ")");
        }
        if (cause instanceof UnsupportedOperationException && message.contains("DISPLAY")) {
            return Optional.of("the screen at DISPLAY=" + variable("DISPLAY") + " did not let the window in; set DISPLAY to one that does");
        }
        if (cause instanceof RuntimeException && message.contains("No toolkit found")) {
            return Optional.of("JavaFX found no way to draw; set GRADWIRE_OPTS=-Dprism.order=sw to draw without the graphics card");
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
                    : "this Wayland session has no X screen, because DISPLAY is not set; " + install(XWAYLAND));
        }
        Matcher local = LOCAL.matcher(name);
        if (local.matches() && !answers.test(Path.of("/tmp/.X11-unix/X" + local.group(1)))) {
            return Optional.of("no screen answers at DISPLAY=" + name + "; set DISPLAY to one that runs");
        }
        return Optional.empty();
    }

    private String absence(Library library) {
        return "the library " + library.file() + " is missing; " + install(library.from());
    }

    private String install(PackageName part) {
        if (DEBIAN.matcher(distribution).find()) {
            return "install it with 'sudo apt-get install " + part.debian() + "'";
        }
        if (FEDORA.matcher(distribution).find()) {
            return "install it with 'sudo dnf install " + part.fedora() + "'";
        }
        return "install it with the package manager of your system (Debian calls it " + part.debian() + ", Fedora " + part.fedora() + ")";
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
