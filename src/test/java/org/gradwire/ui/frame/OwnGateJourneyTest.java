package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.OwnGateReading;
import org.gradwire.edit.OwnGates;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.sample.Samples;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.state.Editing;
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

/// A person makes a gate, is told that a derivative is wrong, mends it, and changes the gate later.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class OwnGateJourneyTest {
    private Session session;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(
                new Origin.Sample("three-inputs"), Samples.find("three-inputs").orElseThrow(), Preferences.STANDARD);
        new AppWindow(stage, session);
        stage.show();
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void aGateIsMadeByKeyboardCheckedAndUndone(FxRobot robot) throws Exception {
        keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        await(() -> robot.lookup("#own-name").tryQuery().filter(javafx.scene.Node::isFocused).isPresent());
        robot.write("swish").type(KeyCode.TAB).type(KeyCode.TAB);
        robot.write("x * sigmoid(z)");
        await(() -> said(robot, "#own-forward-said").contains("Line 1, column 13: there is no 'z' here"));
        assertTrue(robot.lookup("#own-done").query().isDisabled());
        robot.interact(() -> robot.lookup("#own-forward").queryAs(TextInputControl.class).setText("s = sigmoid(x)\ny = x * s"));
        robot.type(KeyCode.TAB).write("s + y");
        await(() -> said(robot, "#own-derivative-1-said").contains("you say"));
        assertFalse(robot.lookup("#own-done").query().isDisabled(), "a wrong derivative may be kept");
        assertFalse(robot.lookup("#own-note").queryAs(Label.class).getText().isEmpty(), "but the dialog says so");
        robot.write(" * (1 - s)");
        await(() -> said(robot, "#own-derivative-1-said").contains("agrees with differences"));
        keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);

        assertEquals(List.of("swish"), session.state().document().ownGates().stream().map(Gate::id).toList());
        Node placed = session.state().document().circuit().node(session.state().editor().selection().nodes().iterator().next());
        assertEquals("swish", placed.gate().id());
        assertTrue(robot.lookup("#own-gate").tryQuery().isEmpty(), "the dialog is gone");

        keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        await(() -> robot.lookup("#own-forward").tryQuery().filter(javafx.scene.Node::isFocused).isPresent());
        robot.interact(() -> robot.lookup("#own-inputs").queryAs(TextInputControl.class).setText("x, w"));
        await(() -> said(robot, "#own-derivative-2-said").contains("there is no derivative for 'w'"));
        robot.interact(() -> robot.lookup("#own-derivative-2").queryAs(TextInputControl.class).setText("0"));
        keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals(List.of("x", "w"), session.state().document().circuit().node(placed.id()).gate().ports());
        assertEquals(Message.of("edit.gate.change", "swish"), session.state().history().undoLabel().orElseThrow());

        robot.interact(() -> session.become(Editing::undo));
        assertEquals(List.of("x"), session.state().document().circuit().node(placed.id()).gate().ports());
        robot.interact(() -> session.become(Editing::undo));
        assertEquals(Samples.find("three-inputs").orElseThrow(), session.state().document());
        robot.interact(() -> session.become(Editing::redo));
        assertEquals(1, session.state().document().ownGates().size());
    }

    @Test
    void whatWasTypedIsThereAgainAfterEscapeAndGoneAfterCancel(FxRobot robot) throws Exception {
        keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        await(() -> robot.lookup("#own-name").tryQuery().filter(javafx.scene.Node::isFocused).isPresent());
        robot.write("bump").type(KeyCode.ESCAPE);
        keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        assertEquals("bump", robot.lookup("#own-name").queryAs(TextInputControl.class).getText());
        robot.clickOn("#own-cancel");
        keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        assertEquals(Definition.EMPTY.name(), robot.lookup("#own-name").queryAs(TextInputControl.class).getText());
    }

    @Test
    void eachGateKeepsItsOwnDraft(FxRobot robot) throws Exception {
        Gate cube = gate("cube");
        Gate third = gate("third");
        robot.interact(() -> {
            session.become(Editing.commit(OwnGates.define(session.state().editor(), cube, Point.ORIGIN).orThrow()));
            session.become(Editing.commit(OwnGates.define(session.state().editor(), third, Point.ORIGIN).orThrow()));
        });
        draft(robot, KeyCode.G, "#own-name", "bump");
        draft(robot, KeyCode.E, "#own-forward", "x * x * x");
        robot.interact(() -> session.become(Editing::undo));
        NodeId other = session.state().document().circuit().nodes().stream()
                .filter(node -> node.gate().equals(cube)).findFirst().orElseThrow().id();
        robot.interact(() -> session.become(Editing.select(Selection.of(other))));
        assertEquals("x**3", field(robot, KeyCode.E, "#own-forward"), "the draft is about another gate");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> session.become(Editing::redo));
        assertEquals("x * x * x", field(robot, KeyCode.E, "#own-forward"));
        robot.type(KeyCode.ESCAPE);
        assertEquals("bump", field(robot, KeyCode.G, "#own-name"));
        robot.clickOn("#own-cancel");
        assertEquals("", field(robot, KeyCode.G, "#own-name"));
        robot.type(KeyCode.ESCAPE);
        assertEquals("x * x * x", field(robot, KeyCode.E, "#own-forward"), "forgetting one draft keeps the others");
    }

    private static Gate gate(String name) {
        Definition definition = new Definition(name, List.of("x"), "x**3", List.of("3 * x**2"));
        return OwnGateReading.of(definition, Limits.STANDARD).gate().orElseThrow();
    }

    /// Opens the dialog, types, and leaves it with Escape.
    private static void draft(FxRobot robot, KeyCode key, String field, String text) {
        field(robot, key, field);
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Opens the dialog and reads a field.
    private static String field(FxRobot robot, KeyCode key, String field) {
        keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, key);
        return robot.lookup(field).queryAs(TextInputControl.class).getText();
    }

    private static void keys(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String said(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Parent.class)
                .filter(javafx.scene.Node::isVisible)
                .map(box -> ((Label) box.getChildrenUnmodifiable().getLast()).getText())
                .orElse("");
    }

    /// What is said first may be seen while the rest of it is still being said.
    private static void await(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
