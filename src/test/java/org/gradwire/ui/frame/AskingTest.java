package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Point;
import org.gradwire.sample.Samples;
import org.gradwire.scene.Rect;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.frame.AppWindow;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where does this −0.53 come from? Somebody points at a number and is told.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class AskingTest {
    private Session session;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(
                new Origin.Sample("sigmoid-neuron"), Samples.find("sigmoid-neuron").orElseThrow(), Preferences.STANDARD.withSpeed(1));
        new AppWindow(stage, session);
        stage.show();
    }

    @Test
    void clickingANumberExplainsItsStepAndThePlayheadStays(FxRobot robot) {
        robot.press(KeyCode.END).release(KeyCode.END);
        robot.clickOn(gradientOf(robot, "e"));
        assertEquals("Step 23 of 33 · backward along a wire", text(robot, "#step-kind"));
        assertEquals("step 33 of 33", text(robot, "#position"));
        assertTrue(robot.lookup("#step-plot").query().isVisible(), "the gate has one input");
        assertEquals("Back to step 33", text(robot, "#back-to-step"));

        robot.clickOn("#back-to-step");
        assertEquals("Step 33 of 33 · backward along a wire", text(robot, "#step-kind"));
        assertFalse(robot.lookup("#go-to-asked").query().isVisible());

        robot.clickOn(gradientOf(robot, "e"));
        robot.clickOn("#go-to-asked");
        assertEquals("step 23 of 33", text(robot, "#position"));
    }

    @Test
    void aDoubleClickGoesThere(FxRobot robot) {
        robot.press(KeyCode.END).release(KeyCode.END);
        robot.doubleClickOn(gradientOf(robot, "n"));
        assertEquals("step 24 of 33", text(robot, "#position"));
        assertEquals("Step 24 of 33 · backward along a wire", text(robot, "#step-kind"));
        assertFalse(robot.lookup("#back-to-step").query().isVisible(), "nothing is asked any more");
    }

    private Point2D gradientOf(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        State state = session.state();
        NodeId id = state.document().circuit().named(name).orElseThrow().id();
        Rect slot = state.geometry().slot(id).gradient();
        Point at = state.viewport().toScreen(new Point((slot.x() + slot.right()) / 2, slot.y() + slot.height() / 2));
        Node canvas = robot.lookup("#canvas").query();
        return canvas.localToScreen(at.x(), at.y());
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = robot.lookup(query).query();
        assertTrue(node.isVisible(), query);
        return ((Labeled) node).getText();
    }
}
