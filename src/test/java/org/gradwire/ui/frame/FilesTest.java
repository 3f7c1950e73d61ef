package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.Selection;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.Outside;
import org.gradwire.gate.Param;
import org.gradwire.sample.Samples;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.document.Chooser;
import org.gradwire.ui.document.Desk;
import org.gradwire.ui.document.Neighbours;
import org.gradwire.ui.document.Store;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// One person and one file: saves, closes, goes back, and is told what goes wrong.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class FilesTest {
    /// What will be chosen, one after the other.
    private final Deque<Path> chosen = new ArrayDeque<>();
    private Store store = Store.circuitFiles();
    private AppWindow window;
    private Session session;
    private Stage stage;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Fonts.load();
        session = new Session(new Origin.Sample("three-inputs"), Samples.find("three-inputs").orElseThrow(), Preferences.STANDARD);
        Chooser chooser = new Chooser() {
            @Override
            public Optional<Path> open(Optional<Path> folder) {
                return Optional.ofNullable(chosen.poll());
            }

            @Override
            public Optional<Path> saveAs(Optional<Path> folder, String name) {
                return Optional.ofNullable(chosen.poll());
            }
        };
        window = new AppWindow(stage, session, new Desk(chooser, (document, path) -> store.write(document, path), Neighbours.none()));
        stage.show();
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void anEditedSampleIsSavedElsewhereOpenedAgainAndReverted(FxRobot robot) throws Exception {
        Path file = folder.resolve("mine.gradwire");
        type(robot, "x", "7");
        assertEquals("not saved", text(robot, "#status-kept"));
        assertTrue(stage.getTitle().startsWith("• three-inputs"), stage.getTitle());
        chosen.add(folder.resolve("mine"));
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> session.state().origin().equals(new Origin.File(file, false)) && !session.state().isUnsaved());
        assertEquals("saved", text(robot, "#status-kept"));
        assertEquals(session.state().document(), CircuitFile.STANDARD.read(file).orThrow());

        type(robot, "x", "8");
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> !session.state().isUnsaved());
        assertEquals(8, value(CircuitFile.STANDARD.read(file).orThrow()));
        assertEquals(7, value(CircuitFile.STANDARD.read(CircuitFile.backup(file)).orThrow()));

        type(robot, "x", "9");
        press(robot, KeyCode.SHORTCUT, KeyCode.R);
        assertEquals("Go back to mine.gradwire as it was saved?", text(robot, "#ask-title"));
        press(robot, KeyCode.ENTER);
        until(() -> value(session.state().document()) == 8);
        robot.clickOn("#canvas");
        press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> value(session.state().document()) == 9);

        robot.interact(() -> session.become(Editing::undo));
        robot.interact(() -> window.documents().opening().sample("one-gate-add"));
        assertTrue(session.state().origin() instanceof Origin.Sample, "nothing was lost, so nothing is asked");
        robot.interact(() -> window.documents().opening().file(file));
        until(() -> session.state().origin() instanceof Origin.File && value(session.state().document()) == 8);
    }

    @Test
    void whatIsStillBeingTypedIsSavedToo(FxRobot robot) throws Exception {
        chosen.add(folder.resolve("a.gradwire"));
        robot.doubleClickOn("#value-x");
        press(robot, KeyCode.SHORTCUT, KeyCode.A);
        robot.write("11");
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> session.state().origin() instanceof Origin.File && !session.state().isUnsaved());
        assertEquals(11, value(CircuitFile.STANDARD.read(folder.resolve("a.gradwire")).orThrow()));
    }

    @Test
    void openingSomethingElseAsksAndEscapeStays(FxRobot robot) throws Exception {
        type(robot, "x", "7");
        Document work = session.state().document();
        press(robot, KeyCode.SHORTCUT, KeyCode.N);
        assertEquals("Save the changes to three-inputs?", text(robot, "#ask-title"));
        press(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup("#ask").tryQuery().isEmpty());
        assertEquals(work, session.state().document());

        press(robot, KeyCode.SHORTCUT, KeyCode.N);
        robot.clickOn("#ask-leave");
        until(() -> session.state().origin() instanceof Origin.Fresh);
        robot.interact(() -> window.documents().opening().sample("one-gate-add"));
        assertEquals(new Origin.Sample("one-gate-add"), session.state().origin(), "an empty circuit never asks");
    }

    @Test
    void savingOnTheWayOutKeepsTheWorkAndThenGoesOn(FxRobot robot) throws Exception {
        type(robot, "x", "7");
        chosen.add(folder.resolve("kept.gradwire"));
        press(robot, KeyCode.SHORTCUT, KeyCode.W);
        assertTrue(stage.isShowing());
        press(robot, KeyCode.ENTER);
        until(() -> !stage.isShowing());
        assertEquals(7, value(CircuitFile.STANDARD.read(folder.resolve("kept.gradwire")).orThrow()));
    }

    @Test
    void notChoosingAPlaceOnTheWayOutStays(FxRobot robot) {
        type(robot, "x", "7");
        press(robot, KeyCode.SHORTCUT, KeyCode.W);
        press(robot, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(stage.isShowing());
        assertTrue(session.state().isUnsaved());
    }

    @Test
    void anExtensionThatIsAddedNeverReplacesAFileUnasked(FxRobot robot) throws Exception {
        Path there = Files.writeString(folder.resolve("a.gradwire"), "precious");
        chosen.add(folder.resolve("a"));
        press(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        until(() -> robot.lookup("#ask").tryQuery().isPresent());
        assertEquals("Replace a.gradwire?", text(robot, "#ask-title"));
        press(robot, KeyCode.ESCAPE);
        assertEquals("precious", Files.readString(there));
        assertEquals(new Origin.Sample("three-inputs"), session.state().origin());
    }

    @Test
    void codeIsNeverWrittenOver(FxRobot robot) throws Exception {
        Path code = Files.writeString(folder.resolve("code.py"), "x = 3\nf = x * x\n");
        robot.interact(() -> window.documents().opening().file(code));
        until(() -> session.state().origin().equals(new Origin.Code(code)));
        assertFalse(session.state().isUnsaved());
        type(robot, "x", "7");
        chosen.add(code);
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> session.state().origin().equals(new Origin.File(folder.resolve("code.py.gradwire"), false)));
        assertEquals("x = 3\nf = x * x\n", Files.readString(code));
    }

    @Test
    void aFileChangedOutsideIsNoticedAndCanBeLoadedOrKept(FxRobot robot) throws Exception {
        Path file = saved(robot);
        outside(file, "-2", "4");
        robot.interact(() -> window.documents().watching().look());
        until(() -> session.state().filing().outside() == Outside.CHANGED);
        assertEquals("mine.gradwire was changed by another program.", text(robot, "#outside-words"));
        robot.clickOn("#outside-load");
        until(() -> value(session.state().document()) == 4 && session.state().filing().outside() == Outside.SAME);
        assertFalse(robot.lookup("#outside").query().isVisible());

        outside(file, "4", "6");
        robot.interact(() -> window.documents().watching().look());
        until(() -> session.state().filing().outside() == Outside.CHANGED);
        robot.clickOn("#outside-keep");
        until(() -> session.state().filing().outside() == Outside.SAME);
        assertTrue(session.state().isUnsaved());
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> !session.state().isUnsaved());
        assertEquals(4, value(CircuitFile.STANDARD.read(file).orThrow()));
    }

    @Test
    void savingOverAFileChangedOutsideAsksFirst(FxRobot robot) throws Exception {
        Path file = saved(robot);
        outside(file, "-2", "4");
        type(robot, "x", "7");
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> robot.lookup("#ask").tryQuery().isPresent());
        assertEquals("mine.gradwire was changed by another program", text(robot, "#ask-title"));
        assertEquals(4, value(CircuitFile.STANDARD.read(file).orThrow()));
        robot.clickOn("#ask-replace");
        until(() -> !session.state().isUnsaved());
        assertEquals(7, value(CircuitFile.STANDARD.read(file).orThrow()));
        assertEquals(4, value(CircuitFile.STANDARD.read(CircuitFile.backup(file)).orThrow()));
    }

    @Test
    void aFileThatIsGoneIsNoticedAndSavedAgain(FxRobot robot) throws Exception {
        Path file = saved(robot);
        Files.delete(file);
        robot.interact(() -> window.documents().watching().look());
        until(() -> session.state().filing().outside() == Outside.GONE);
        assertEquals("mine.gradwire is no longer there. Saving writes it again.", text(robot, "#outside-words"));
        robot.clickOn("#outside-save");
        until(() -> Files.exists(file) && !session.state().isUnsaved());
    }

    @Test
    void aSaveThatFailsIsASentenceAndNothingIsLost(FxRobot robot) throws Exception {
        Path file = saved(robot);
        byte[] before = Files.readAllBytes(file);
        type(robot, "x", "7");
        Document work = session.state().document();
        store = (document, path) -> Outcome.refused("file.write.full", path);
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> robot.lookup("#ask").tryQuery().isPresent());
        assertEquals("mine.gradwire has not been saved", text(robot, "#ask-title"));
        assertTrue(text(robot, "#ask-words").contains("the disk is full; make room or choose another place."), text(robot, "#ask-words"));
        assertEquals(work, session.state().document());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(session.state().isUnsaved());

        store = Store.circuitFiles();
        chosen.add(folder.resolve("elsewhere.gradwire"));
        robot.clickOn("#ask-save-as");
        until(() -> session.state().origin().equals(new Origin.File(folder.resolve("elsewhere.gradwire"), false)));
        assertFalse(session.state().isUnsaved());
    }

    @Test
    void aDriveThatDoesNotAnswerFreezesNothingAndTwoSavesFollowEachOther(FxRobot robot) throws Exception {
        Path file = saved(robot);
        CountDownLatch answer = new CountDownLatch(1);
        store = (document, path) -> {
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return CircuitFile.STANDARD.write(document, path);
        };
        type(robot, "x", "7");
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> session.state().filing().saving());
        type(robot, "x", "8");
        assertEquals("saving…", text(robot, "#status-kept"));
        assertEquals(8, value(session.state().document()), "one can work on");
        press(robot, KeyCode.SHORTCUT, KeyCode.W);
        assertTrue(stage.isShowing(), "closing waits");
        press(robot, KeyCode.SHORTCUT, KeyCode.W);
        assertEquals("mine.gradwire is still being written", text(robot, "#ask-title"));
        press(robot, KeyCode.ESCAPE);
        answer.countDown();
        until(() -> robot.lookup("#ask-save").tryQuery().isPresent());
        assertEquals(7, value(CircuitFile.STANDARD.read(file).orThrow()), "what it was when it was asked for");
        press(robot, KeyCode.ENTER);
        until(() -> !stage.isShowing());
        assertEquals(8, value(CircuitFile.STANDARD.read(file).orThrow()));
    }

    @Test
    void aLateSaveLeavesTheCircuitAloneThatWasOpenedMeanwhile(FxRobot robot) throws Exception {
        Path file = saved(robot);
        CountDownLatch answer = leftBehind(robot, Store.circuitFiles());
        Path own = savedFresh(robot, answer);
        assertEquals(7, value(CircuitFile.STANDARD.read(file).orThrow()), "written to its end");
        assertEquals(Document.EMPTY, CircuitFile.STANDARD.read(own).orThrow());
    }

    @Test
    void aLateSaveThatFailsDoesNotOfferToSaveAnotherCircuit(FxRobot robot) throws Exception {
        Path file = saved(robot);
        savedFresh(robot, leftBehind(robot, (document, path) -> path.equals(file)
                ? Outcome.refused("file.write.full", path)
                : CircuitFile.STANDARD.write(document, path)));
    }

    /// While the file is being written, a new circuit is opened without waiting for that.
    ///
    /// @param drive answers when it is let
    /// @return lets the drive answer
    private CountDownLatch leftBehind(FxRobot robot, Store drive) throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        store = (document, path) -> {
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return drive.write(document, path);
        };
        type(robot, "x", "7");
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> session.state().filing().saving());
        press(robot, KeyCode.SHORTCUT, KeyCode.N);
        press(robot, KeyCode.SHORTCUT, KeyCode.N);
        assertEquals("mine.gradwire is still being written", text(robot, "#ask-title"));
        robot.clickOn("#ask-leave");
        until(() -> session.state().origin() instanceof Origin.Fresh);
        return answer;
    }

    /// Saves the new circuit behind the file that is still being written, then lets the drive answer.
    private Path savedFresh(FxRobot robot, CountDownLatch answer) throws Exception {
        Path own = folder.resolve("own.gradwire");
        Document fresh = session.state().document();
        chosen.add(own);
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        List<Origin> origins = new ArrayList<>();
        robot.interact(() -> session.show(state -> new Same<>(state.origin()), origin -> origins.add(origin.it())));
        answer.countDown();
        until(() -> session.state().origin().equals(new Origin.File(own, false)));
        assertEquals(2, Set.copyOf(origins).size(), "never the other file: " + origins);
        assertTrue(robot.lookup("#ask").tryQuery().isEmpty(), "nobody asked for the other file any more");
        assertEquals(fresh, session.state().document());
        assertFalse(session.state().isUnsaved());
        return own;
    }

    @Test
    void theKeyThatAnswersAQuestionDoesNothingElse(FxRobot robot) throws Exception {
        type(robot, "x", "7");
        NodeId node = session.state().document().circuit().named("y").orElseThrow().id();
        robot.interact(() -> session.become(Editing.select(Selection.of(node))));
        press(robot, KeyCode.SHORTCUT, KeyCode.N);
        until(() -> robot.lookup("#ask-save").tryQuery().isPresent());
        press(robot, KeyCode.ESCAPE);
        until(() -> robot.lookup("#ask-save").tryQuery().isEmpty());
        assertEquals(Selection.of(node), session.state().editor().selection());
    }

    @Test
    void openingTheSameFileAfterSavingShowsWhatWasSaved(FxRobot robot) throws Exception {
        Path file = saved(robot);
        type(robot, "x", "7");
        robot.interact(() -> window.documents().opening().file(file));
        until(() -> robot.lookup("#ask-save").tryQuery().isPresent());
        press(robot, KeyCode.ENTER);
        until(() -> session.state().history().undoLabel().isEmpty());
        assertEquals(7, value(session.state().document()));
        assertFalse(session.state().isUnsaved());
        assertEquals(7, value(CircuitFile.STANDARD.read(file).orThrow()));
    }

    @Test
    void whatIsMadeWhileAFileIsReadIsNotReplacedUnasked(FxRobot robot) throws Exception {
        Path file = saved(robot);
        robot.interact(() -> window.documents().opening().sample("three-inputs"));
        type(robot, "x", "7");
        robot.interact(() -> window.documents().opening().file(file));
        until(() -> robot.lookup("#ask-leave").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#ask-leave").queryButton().fire();
            set("x", 9);
        });
        until(() -> robot.lookup("#ask-leave").tryQuery().isPresent());
        assertEquals(9, value(session.state().document()));
        robot.clickOn("#ask-leave");
        until(() -> session.state().origin().equals(new Origin.File(file, false)));
    }

    @Test
    void whatIsMadeWhileCodeIsLaidOutIsNotReplacedUnasked(FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.documents().opening().code("x = 3\nf = x * x\n");
            set("x", 7);
        });
        until(() -> robot.lookup("#ask").tryQuery().isPresent());
        assertEquals("Save the changes to three-inputs?", text(robot, "#ask-title"));
        assertEquals(7, value(session.state().document()));
        robot.clickOn("#ask-leave");
        until(() -> session.state().origin() instanceof Origin.Fresh && value(session.state().document()) == 3);
    }

    private void set(String name, double value) {
        Node node = session.state().document().circuit().named(name).orElseThrow();
        session.become(Editing.commit(Commands.set(session.state().editor(), node.id(), Param.VALUE_NAME, Tensor.scalar(value), 0).orThrow()));
    }

    /// Saves the sample as it is.
    private Path saved(FxRobot robot) throws Exception {
        Path file = folder.resolve("mine.gradwire");
        chosen.add(file);
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        until(() -> session.state().origin() instanceof Origin.File && session.state().filing().stamp().isPresent());
        return file;
    }

    /// What another program does.
    private static void outside(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("\"value\": " + from, "\"value\": " + to));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000L * to.charAt(0)));
    }

    private static double value(Document document) {
        return document.circuit().named("x").orElseThrow().value().orElseThrow().number();
    }

    private void type(FxRobot robot, String source, String number) {
        robot.doubleClickOn(robot.lookup("#value-" + source).queryAs(TextField.class));
        press(robot, KeyCode.SHORTCUT, KeyCode.A);
        robot.write(number);
        press(robot, KeyCode.ENTER);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
