package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.circuit.Circuit;
import org.gradwire.sample.Samples;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// XOR is learnt in the window, by keys.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class TrainingJourneyTest {
    private Session session;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(new Origin.Sample("xor-mlp"), Samples.find("xor-mlp").orElseThrow(), Preferences.STANDARD);
        new AppWindow(stage, session);
        stage.show();
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void aRunBegunFromAButtonWithTheKeysIsOneUndo(FxRobot robot) throws Exception {
        Circuit before = session.state().document().circuit();
        Node tab = robot.lookup("#dock-data").query();
        robot.interact(tab::requestFocus);
        robot.press(KeyCode.SHORTCUT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> session.state().document().circuit() != before && !session.state().practice().running());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(500, session.state().practice().progress().orElseThrow().epoch());
        assertTrue(session.state().practice().progress().orElseThrow().losses().training(500) < 0.05);
        assertEquals(Dock.Tab.TRAIN, session.state().view().dock().tab());
        robot.press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertSame(before, session.state().document().circuit());
    }
}
