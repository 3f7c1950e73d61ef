package org.gradwire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final Path X0 = Path.of("/tmp/.X11-unix/X0");
    private static final String DEBIAN = "PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian";
    private static final String UBUNTU_LIKE = "ID=pop\nID_LIKE=\"ubuntu debian\"";
    private static final String FEDORA = "NAME=\"Fedora Linux\"\nID=fedora";
    private static final String NIXOS = "ID=nixos";

    private final Display desktop = linux(Map.of("DISPLAY", ":0"), DEBIAN, true);

    @Test
    void aDesktopWithAScreenAndGtkOpensAWindow() {
        assertEquals(Optional.empty(), desktop.obstacle());
    }

    @Test
    void aScreenMayBeNamedInEveryUsualWay() {
        for (String name : new String[] {":0", ":0.0", "unix:0", "unix:0.1"}) {
            assertEquals(Optional.empty(), linux(Map.of("DISPLAY", name), DEBIAN, true).obstacle(), name);
        }
    }

    @Test
    void aScreenOnAnotherMachineIsLeftForTheToolkitToTry() {
        assertEquals(Optional.empty(), linux(Map.of("DISPLAY", "localhost:10.0"), DEBIAN, true).obstacle());
    }

    @Test
    void withoutDisplayItSaysThatThereIsNoScreen() {
        assertEquals(
                "there is no screen, because DISPLAY is not set; start it in a desktop session, or over 'ssh -X'",
                sentence(linux(Map.of(), DEBIAN, true)));
    }

    @Test
    void anEmptyDisplayIsNoDisplay() {
        assertTrue(sentence(linux(Map.of("DISPLAY", ""), DEBIAN, true)).startsWith("there is no screen"));
    }

    @Test
    void waylandAloneIsNotEnoughAndXWaylandIsNamed() {
        assertEquals(
                "this Wayland session has no X screen, because DISPLAY is not set; install it with 'sudo apt-get install xwayland'",
                sentence(linux(Map.of("WAYLAND_DISPLAY", "wayland-0"), DEBIAN, true)));
    }

    @Test
    void aScreenThatDoesNotAnswerIsNamed() {
        assertEquals(
                "no screen answers at DISPLAY=:7; set DISPLAY to one that runs",
                sentence(linux(Map.of("DISPLAY", ":7"), DEBIAN, true)));
    }

    @Test
    void aMissingGtkNamesThePackageOfTheDistribution() {
        Map<String, String> screen = Map.of("DISPLAY", ":0");
        assertEquals(
                "the library libgtk-3.so.0 is missing; install it with 'sudo apt-get install libgtk-3-0'",
                sentence(linux(screen, DEBIAN, false)));
        assertTrue(sentence(linux(screen, UBUNTU_LIKE, false)).endsWith("'sudo apt-get install libgtk-3-0'"));
        assertTrue(sentence(linux(screen, FEDORA, false)).endsWith("'sudo dnf install gtk3'"));
        assertTrue(sentence(linux(screen, NIXOS, false)).endsWith("(Debian calls it libgtk-3-0, Fedora gtk3)"));
    }

    @Test
    void bothObstaclesAreNamedAtOnce() {
        String sentence = sentence(linux(Map.of(), DEBIAN, false));
        assertTrue(sentence.contains("DISPLAY is not set"), sentence);
        assertTrue(sentence.contains("; also, the library libgtk-3"), sentence);
    }

    @Test
    void headlessDrawingAndOtherSystemsNeedNothing() {
        assertEquals(Optional.empty(), new Display("Linux", true, Map.of(), DEBIAN, at -> false, name -> false).obstacle());
        assertEquals(Optional.empty(), new Display("Mac OS X", false, Map.of(), "", at -> false, name -> false).obstacle());
        assertEquals(Optional.empty(), new Display("Windows 11", false, Map.of(), "", at -> false, name -> false).obstacle());
    }

    @Test
    void aToolkitThatFindsNoLibraryIsExplainedThroughAllCauses() {
        var failure = new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path"));
        assertEquals(
                Optional.of("a library of the system is missing or does not fit (no glassgtk3 in java.library.path)"),
                desktop.explain(failure));
    }

    @Test
    void aToolkitThatIsRefusedByTheScreenIsExplained() {
        assertEquals(
                Optional.of("the screen at DISPLAY=:0 did not let the window in; set DISPLAY to one that does"),
                desktop.explain(new UnsupportedOperationException("Unable to open DISPLAY")));
    }

    @Test
    void aMissingJavaFxNamesTheLauncher() {
        assertTrue(desktop.explain(new NoClassDefFoundError("javafx/application/Application")).orElseThrow().contains("bin/gradwire"));
    }

    @Test
    void aFaultOfTheProgramIsNotTalkedAway() {
        assertEquals(Optional.empty(), desktop.explain(new RuntimeException(new IllegalStateException("bad value"))));
    }

    @Test
    void thisMachineCanBeAskedWithoutFailing() {
        assertEquals(Optional.empty(), Display.here().obstacle(), "the tests draw headless");
    }

    private static Display linux(Map<String, String> environment, String distribution, boolean gtk) {
        return new Display("Linux", false, environment, distribution, X0::equals, name -> gtk || name.equals("libXtst.so.6"));
    }

    private static String sentence(Display display) {
        return display.obstacle().orElseThrow();
    }
}
