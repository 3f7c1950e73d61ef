package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.pass.Granularity;
import org.gradwire.sample.Samples;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Stepping;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The animation in the real window: it starts, it ends, and nobody waits for it.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class PulseTest {
    private static final String UNKNOWN = "multiply gate p, value not computed yet, gradient not computed yet";
    private static final String KNOWN = "multiply gate p, value −2.00, gradient not computed yet";

    private Session session;
    private Node pulse;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(
                new Origin.Sample("sigmoid-neuron"), Samples.find("sigmoid-neuron").orElseThrow(), Preferences.STANDARD.withSpeed(0));
        new AppWindow(stage, session);
        stage.show();
        pulse = stage.getScene().lookup("#pulse");
    }

    @BeforeEach
    void beforeTheFirstGate(FxRobot robot) {
        // Opened when the window has its size, so that all of the circuit is in view.
        robot.interact(() -> session.become(Bookkeeping.open(new Origin.Sample("sigmoid-neuron"), Samples.find("sigmoid-neuron").orElseThrow())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> session.become(Stepping.jump(2)));
    }

    @Test
    void aNumberIsShownWhenItHasArrivedAndAtOnceWhenThereIsNoTime(FxRobot robot) throws Exception {
        robot.interact(() -> session.become(Stepping.step(1)));
        waitForPulse(true);
        assertEquals(UNKNOWN, says(robot));
        robot.interact(() -> session.become(Looking.prefer(p -> p.withSpeed(1))));
        waitForPulse(false);
        assertEquals(KNOWN, says(robot));
        assertEquals(3, session.state().playhead().position());
    }

    @Test
    void theNextStepByHandDoesNotWait(FxRobot robot) throws Exception {
        robot.interact(() -> session.become(Stepping.step(1)));
        waitForPulse(true);
        robot.interact(() -> session.become(Stepping.step(1)));
        assertEquals(KNOWN, says(robot));
        waitForPulse(true);
    }

    @Test
    void steppingBackAndWholePassesShowNoPulse(FxRobot robot) throws Exception {
        robot.interact(() -> session.become(Stepping.step(1)));
        waitForPulse(true);
        robot.interact(() -> session.become(Stepping.step(-1)));
        assertFalse(pulse.isVisible());
        robot.interact(() -> {
            session.become(Stepping.granularity(Granularity.PASS));
            session.become(Stepping.step(1));
        });
        assertFalse(pulse.isVisible());
        assertEquals(KNOWN, says(robot));
    }

    @Test
    void withReducedMotionTheWaitIsTheSameAndNothingTravels(FxRobot robot) throws Exception {
        robot.interact(() -> {
            session.become(Looking.prefer(p -> p.withReducedMotion(true)));
            session.become(Stepping.step(1));
        });
        waitForPulse(true);
        assertEquals(UNKNOWN, says(robot));
        assertFalse(robot.lookup("#pulse-shape").query().isVisible());
        assertTrue(robot.lookup("#glow").query().isVisible());
    }

    private void waitForPulse(boolean visible) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> pulse.isVisible() == visible);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String says(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#node-p").query().getAccessibleText();
    }
}
