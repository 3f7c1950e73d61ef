package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.circuit.Node;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;
import org.gradwire.gate.Param;
import org.gradwire.sample.Samples;
import org.gradwire.scene.Rect;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.document.Chooser;
import org.gradwire.ui.document.FileAction;
import org.gradwire.ui.document.Store;
import org.gradwire.ui.settings.Settings;
import org.gradwire.ui.settings.SettingsFile;
import org.gradwire.ui.settings.SettingsKeeper;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Recent;
import org.gradwire.ui.state.Session;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Two windows of one program.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class WindowsTest {
    private static final Settings STANDARD = new Settings(Preferences.STANDARD, Recent.NONE, Optional.empty(), false);

    private final Deque<Path> chosen = new ArrayDeque<>();
    private final List<Message> problems = new ArrayList<>();
    private Windows windows;
    private AppWindow first;
    private SettingsFile settings;
    private SettingsKeeper keeper;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        Platform.setImplicitExit(false);
        Fonts.load();
        settings = new SettingsFile(folder.resolve("settings.properties"));
        keeper = new SettingsKeeper(settings, STANDARD, problems::add);
        Chooser chooser = new Chooser() {
            @Override
            public Optional<Path> open(Optional<Path> begin) {
                return Optional.ofNullable(chosen.poll());
            }

            @Override
            public Optional<Path> saveAs(Optional<Path> begin, String name) {
                return Optional.ofNullable(chosen.poll());
            }
        };
        windows = new Windows(keeper, (owner, session) -> chooser, Store.circuitFiles());
        first = windows.add(stage, new Session(new Origin.Sample("three-inputs"), Samples.find("three-inputs").orElseThrow(), Preferences.STANDARD));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> windows.all().forEach(AppWindow::close));
    }

    @Test
    void aFurtherWindowHasADocumentOfItsOwn(FxRobot robot) {
        AppWindow second = another(robot);
        robot.interact(() -> second.documents().opening().sample("one-gate-add"));
        robot.interact(() -> set(second, "a", 9));
        assertTrue(second.session().state().isUnsaved());
        assertEquals(new Origin.Sample("three-inputs"), first.session().state().origin());
        assertNotEquals(first.session().state().document(), second.session().state().document());
    }

    @Test
    void bothHaveOneListOfRecentFilesAndNeitherOverwritesTheOther(FxRobot robot) throws Exception {
        AppWindow second = another(robot);
        Path a = file("a.gradwire");
        Path b = file("b.gradwire");
        open(robot, first, a);
        open(robot, second, b);
        assertEquals(List.of(b, a), first.session().state().recent().files());
        assertEquals(List.of(b, a), second.session().state().recent().files());
        robot.interact(() -> first.session().become(Looking.prefer(p -> p.withDecimals(5))));
        robot.interact(() -> second.session().become(Looking.prefer(p -> p.with(Language.KOREAN))));
        robot.interact(keeper::close);
        Settings kept = settings.load(STANDARD).settings();
        assertEquals(List.of(b, a), kept.recent().files());
        assertEquals(Language.KOREAN, kept.preferences().language(), "the last change has its say");
    }

    @Test
    void aFileThatIsOpenAlreadyIsShownInItsWindow(FxRobot robot) throws Exception {
        Path a = file("a.gradwire");
        open(robot, first, a);
        AppWindow second = another(robot);
        Origin before = second.session().state().origin();
        robot.interact(() -> second.documents().opening().file(a));
        until(() -> first.stage().isFocused());
        assertEquals(before, second.session().state().origin());
    }

    @Test
    void aFileThatIsOpenInAnotherWindowIsNotWrittenOver(FxRobot robot) throws Exception {
        Path a = file("a.gradwire");
        open(robot, first, a);
        AppWindow second = another(robot);
        robot.interact(() -> second.documents().opening().sample("one-gate-add"));
        chosen.add(a);
        robot.interact(() -> second.documents().saving().saveAs(() -> {}));
        until(() -> second.stage().getScene().lookup("#ask-words") != null);
        assertTrue(((Labeled) second.stage().getScene().lookup("#ask-words")).getText().startsWith("This file is open in another window"));
        assertEquals(first.session().state().document(), CircuitFile.STANDARD.read(a).orThrow());
    }

    @Test
    void quittingAsksEachWindowAndCancelKeepsAll(FxRobot robot) throws Exception {
        AppWindow second = another(robot);
        robot.interact(() -> second.documents().opening().sample("one-gate-add"));
        robot.interact(() -> set(first, "x", 7));
        robot.interact(() -> set(second, "a", 9));
        robot.interact(() -> first.run(FileAction.QUIT));
        robot.interact(() -> answer(first, "#ask-leave"));
        robot.interact(() -> answer(second, "#ask-cancel"));
        assertEquals(List.of(first, second), windows.all());
        assertTrue(first.session().state().isUnsaved());

        robot.interact(() -> second.run(FileAction.QUIT));
        robot.interact(() -> answer(first, "#ask-leave"));
        robot.interact(() -> answer(second, "#ask-leave"));
        until(() -> windows.all().isEmpty());
    }

    @Test
    void whatIsMadeAfterAWindowHasAgreedIsNotLostByQuitting(FxRobot robot) throws Exception {
        AppWindow second = another(robot);
        robot.interact(() -> second.documents().opening().sample("one-gate-add"));
        robot.interact(() -> set(second, "a", 9));
        robot.interact(() -> first.run(FileAction.QUIT));
        robot.interact(() -> set(first, "x", 7));
        robot.interact(() -> answer(second, "#ask-leave"));
        assertEquals(List.of(first, second), windows.all());
        robot.interact(() -> set(second, "a", 10));
        robot.interact(() -> answer(first, "#ask-leave"));
        assertEquals(List.of(first, second), windows.all());
        robot.interact(() -> answer(second, "#ask-leave"));
        until(() -> windows.all().isEmpty());
    }

    @Test
    void theWindowInFrontIsTheOneThatWasLookedAtLast(FxRobot robot) throws Exception {
        assertEquals(Optional.of(first), windows.front());
        AppWindow second = another(robot);
        until(() -> second.stage().isFocused());
        assertEquals(Optional.of(second), windows.front());
        robot.interact(second::close);
        assertEquals(Optional.of(first), windows.front());
    }

    @Test
    void closingOneLeavesTheOther(FxRobot robot) throws Exception {
        AppWindow second = another(robot);
        robot.interact(() -> first.run(FileAction.CLOSE_WINDOW));
        until(() -> windows.all().equals(List.of(second)));
        assertEquals(Optional.of(second), windows.front());
    }

    @Test
    void aFurtherWindowLiesALittleLowerAndWithinTheScreen() {
        List<Rect> screen = List.of(new Rect(0, 0, 1000, 800));
        assertEquals(new Rect(136, 86, 400, 300), Screens.beside(new Rect(100, 50, 400, 300), screen));
        assertEquals(new Rect(36, 36, 964, 764), Screens.beside(new Rect(0, 0, 1000, 800), screen));
    }

    @Test
    void aLayoutThatCannotBeStoredIsSaidOnceAndHolds(FxRobot robot) throws Exception {
        Files.createDirectories(folder.resolve("settings.properties").resolve("in the way"));
        robot.interact(() -> first.session().become(Looking.toggle(Part.INSPECTOR)));
        until(() -> !problems.isEmpty());
        robot.interact(() -> first.session().become(Looking.toggle(Part.TIMELINE)));
        robot.interact(keeper::close);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(Message.of("settings.unsaved", folder.resolve("settings.properties"))), problems);
        assertFalse(robot.lookup("#timeline").query().isVisible());
        assertFalse(robot.lookup("#inspector").query().isVisible());
        robot.interact(() -> first.session().become(Looking.toggle(Part.INSPECTOR)));
        assertTrue(robot.lookup("#inspector").query().isVisible());
    }

    private AppWindow another(FxRobot robot) {
        robot.interact(() -> first.run(FileAction.NEW_WINDOW));
        assertEquals(2, windows.all().size());
        return windows.all().getLast();
    }

    private Path file(String name) {
        Document document = Samples.find("composition").orElseThrow();
        return CircuitFile.STANDARD.write(document, folder.resolve(name)).orThrow();
    }

    private static void open(FxRobot robot, AppWindow window, Path file) throws Exception {
        robot.interact(() -> window.documents().opening().file(file));
        until(() -> window.session().state().origin().file().filter(file::equals).isPresent());
    }

    private static void answer(AppWindow window, String id) {
        ((Button) window.stage().getScene().lookup(id)).fire();
    }

    private static void set(AppWindow window, String name, double value) {
        Session session = window.session();
        Node node = session.state().document().circuit().named(name).orElseThrow();
        session.become(Editing.commit(Commands.set(session.state().editor(), node.id(), Param.VALUE_NAME, Tensor.scalar(value), 0).orThrow()));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
