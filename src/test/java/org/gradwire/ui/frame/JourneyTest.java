package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.sample.Samples;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Shade;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Viewport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// One person, one sitting: opens a circuit, steps through it, reads it, changes it.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private AppWindow window;
    private Session session;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(
                new Origin.Sample("sigmoid-neuron"), Samples.find("sigmoid-neuron").orElseThrow(), Preferences.STANDARD);
        window = new AppWindow(stage, session);
        stage.show();
        // The headless screen has no room beside it: a window that reaches over its edge cannot be painted.
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void aStudentStepsThroughThreeInputs(FxRobot robot) {
        open(robot, "three-inputs");
        assertEquals(0, session.state().playhead().position());
        assertTrue(says(robot, "f").contains("not computed yet"), "nothing is computed before the first step");

        robot.interact(() -> session.become(Looking.prefer(p -> p.withSpeed(1))));
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertEquals("step 1 of 11", text(robot, "#position"));
        robot.press(KeyCode.END).release(KeyCode.END);
        assertEquals("add gate q, value 3.00, gradient −4.00", says(robot, "q"));
        assertEquals("multiply gate f, value −12.00, gradient 1.00", says(robot, "f"));
        assertEquals("input gate z, value −4.00, gradient 3.00", says(robot, "z"));

        robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertTrue(says(robot, "y").contains("gradient not computed yet"), says(robot, "y"));
        assertEquals("step 10 of 11", text(robot, "#position"));

        TextField x = robot.lookup("#value-x").queryAs(TextField.class);
        robot.doubleClickOn(x);
        robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
        robot.write("7").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals("add gate q, value 12.00, gradient −4.00", says(robot, "q"));
        assertEquals("step 10 of 11", text(robot, "#position"), "the playhead stays");

        Node ticks = robot.lookup("#ticks").query();
        Bounds bounds = ticks.localToScreen(ticks.getBoundsInLocal());
        double tick = bounds.getWidth() / 11;
        robot.drag(new Point2D(bounds.getMinX() + 2.5 * tick, bounds.getCenterY()))
                .dropTo(new Point2D(bounds.getMinX() + 5.5 * tick, bounds.getCenterY()));
        assertEquals("step 6 of 11", text(robot, "#position"));
        assertEquals("multiply gate f, value −48.00, gradient not computed yet", says(robot, "f"));

        robot.clickOn("#canvas");
        robot.press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        assertEquals("multiply gate f, value −12.00, gradient not computed yet", says(robot, "f"));
    }

    @Test
    void aLessonBeginsBesideTheCircuitAndIsReadOnAPage(FxRobot robot) {
        open(robot, "perceptron");
        assertTrue(text(robot, "#step-sentence").startsWith("The answer of a threshold unit"));
        assertFalse(text(robot, "#step-sentence").contains("1943"));
        robot.clickOn("#read-lesson");
        assertTrue(robot.lookup("#lesson .label").queryAllAs(Label.class).stream().anyMatch(label -> label.getText().startsWith("1943")));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#lesson").tryQuery().isEmpty());
    }

    @Test
    void aWrongNumberIsExplainedUnderItsFieldAndChangesNothing(FxRobot robot) {
        open(robot, "three-inputs");
        robot.doubleClickOn("#value-y").write("five,").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(robot.lookup(".complaint").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(";")));
        assertEquals(5, session.state().document().circuit().named("y").orElseThrow().value().orElseThrow().number());
    }

    @Test
    void aFileThatCannotBeReadIsExplainedAndWhatWasOpenStays(FxRobot robot, @TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.gradwire"), "{\"gradwire\": 1,\n  \"nodes\": [}");
        State before = session.state();
        robot.interact(() -> window.documents().opening().file(broken));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#problem").tryQuery().isPresent());
        String words = robot.lookup("#problem").queryAs(Label.class).getText();
        assertTrue(words.contains("broken.gradwire:2:"), words);
        assertEquals(before.document(), session.state().document());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    }

    @Test
    void theLanguageIsSwitchedWhileRunning(FxRobot robot) {
        String english = text(robot, "#step-kind");
        robot.clickOn("#status-language");
        String korean = text(robot, "#step-kind");
        assertFalse(english.equals(korean));
        assertTrue(Fonts.isKorean(korean), korean);
        robot.clickOn("#status-language");
        assertEquals(english, text(robot, "#step-kind"));
    }

    @Test
    void playRunsToTheEndAndStopsThere(FxRobot robot) throws Exception {
        robot.interact(() -> session.become(Looking.prefer(p -> p.withSpeed(1))));
        robot.clickOn("#action-play");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> session.state().playhead().position() == 33 && !session.state().playing());
        assertEquals("step 33 of 33", text(robot, "#position"));
    }

    @Test
    void theWheelZoomsToThePointer(FxRobot robot) {
        Viewport before = session.state().viewport();
        robot.moveTo("#canvas").scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(session.state().viewport().zoom() != before.zoom());
    }

    @Test
    void fromTheStartPageACircuitIsOneKeyAway(FxRobot robot) throws Exception {
        robot.clickOn("#brand");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#start").tryQuery().isPresent());
        assertTrue(robot.lookup("#workspace").tryQuery().isEmpty());
        robot.interact(() -> robot.lookup("#card-one-gate-add").query().requestFocus());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#workspace").tryQuery().isPresent());
        assertEquals(new Origin.Sample("one-gate-add"), session.state().origin());
    }

    @Test
    void codeBecomesACircuitAndWhatIsWrongWithItIsSaidWhileTyping(FxRobot robot) throws Exception {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N).release(KeyCode.N, KeyCode.SHIFT, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("x = 3\nf = x * (x +");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> text(robot, "#code-verdict").contains("2"));
        assertTrue(robot.lookup("#code-build").query().isDisabled());
        robot.write(" 1)");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !robot.lookup("#code-build").query().isDisabled());
        robot.clickOn("#code-build");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> session.state().origin() instanceof Origin.Fresh);
        assertEquals(12, session.state().trace().value(session.state().document().circuit().output().orElseThrow()).orElseThrow().number());
        assertTrue(session.state().view().sheet().isEmpty());
    }

    @Test
    void aCommandIsFoundByAPartOfItsNameAndDone(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.K).release(KeyCode.K, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("high con").press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Shade.CONTRAST, session.state().preferences().theme().shade());
        assertTrue(session.state().view().sheet().isEmpty());
    }

    @Test
    void aLectureFillsTheScreenAndEscapeEndsIt(FxRobot robot) {
        State before = session.state();
        robot.press(KeyCode.F5).release(KeyCode.F5);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(session.state().isPresenting());
        assertFalse(robot.lookup("#header").query().isVisible());
        assertTrue(robot.lookup("#step-strip").query().isVisible());
        robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        assertEquals(1, session.state().playhead().position());
        robot.press(KeyCode.B).release(KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#blank").query().isVisible());
        robot.press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#blank").query().isVisible(), "any key lights the picture again");
        assertEquals(1, session.state().playhead().position(), "and does nothing else");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(session.state().isPresenting());
        assertTrue(robot.lookup("#header").query().isVisible());
        assertEquals(before.preferences(), session.state().preferences());
    }

    @Test
    void atThreeTimesTheSizeEverythingIsStillThere(FxRobot robot) {
        robot.interact(() -> session.become(Looking.prefer(p -> p.withScale(3))));
        WaitForAsyncUtils.waitForFxEvents();
        Node play = robot.lookup("#action-play").query();
        assertTrue(play.getLayoutBounds().getWidth() >= 3 * 38, "the interface has grown");
        robot.press(KeyCode.F8).release(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#inspector").query().isVisible(), "a panel without room is pulled over the canvas");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#inspector").query().isVisible());
    }

    private void open(FxRobot robot, String sample) {
        robot.interact(() -> window.documents().opening().sample(sample));
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /// What a screen reader says of a node.
    private static String says(FxRobot robot, String node) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#node-" + node).query().getAccessibleText();
    }
}
