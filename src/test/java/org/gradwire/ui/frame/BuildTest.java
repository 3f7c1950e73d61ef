package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Document;
import org.gradwire.edit.LooseWire.Held;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.file.CircuitFile;
import org.gradwire.pass.Granularity;
import org.gradwire.scene.Ends;
import org.gradwire.tensor.Tensor;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.document.Chooser;
import org.gradwire.ui.document.Desk;
import org.gradwire.ui.document.Neighbours;
import org.gradwire.ui.document.Store;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Viewport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A newcomer builds `f = (x + y) · z` from nothing.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class BuildTest {
    private Session session;
    private AppWindow window;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(new Origin.Fresh(1), Document.EMPTY, Preferences.STANDARD);
        Chooser chooser = new Chooser() {
            @Override
            public Optional<Path> open(Optional<Path> folder) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> saveAs(Optional<Path> unused, String name) {
                return Optional.of(folder.resolve("mine.gradwire"));
            }
        };
        window = new AppWindow(stage, session, new Desk(chooser, Store.circuitFiles(), Neighbours.none()));
        stage.show();
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void withTheMouse(FxRobot robot) throws Exception {
        source(robot, "input", 120, 120, "-2");
        source(robot, "input", 120, 230, "5");
        source(robot, "input", 120, 340, "-4");
        carry(robot, "add", 300, 175);
        carry(robot, "mul", 480, 230);
        wire(robot, "x", "add", 0);
        wire(robot, "y", "add", 1);
        robot.clickOn(output(robot, id("add"))).clickOn(input(robot, id("mul"), 0));
        robot.drag(input(robot, id("mul"), 1)).dropTo(output(robot, id("z")));
        assertEquals(Tensor.scalar(-12), value("mul"));
        assertEquals(Tensor.scalar(-4), session.state().trace().gradient(id("x")).orElseThrow());
        assertEquals(12, session.state().history().done().size(), "placed, valued, placed, …: one user action each");

        refused(robot);
        rewired(robot);
        undone(robot);
        saved(robot);
    }

    /// A cycle is refused with a sentence while the button is still down.
    private void refused(FxRobot robot) {
        Document before = session.state().document();
        robot.drag(output(robot, id("mul"))).moveTo(input(robot, id("add"), 0));
        assertTrue(text(robot, "#refusal").startsWith("this would close a cycle"), text(robot, "#refusal"));
        robot.drop();
        assertEquals(before, session.state().document());
    }

    private void rewired(FxRobot robot) {
        robot.drag(input(robot, id("mul"), 1)).dropTo(output(robot, id("y")).subtract(40, 0));
        assertEquals(Tensor.scalar(-12), value("mul"), "a wire's end cannot lead to a source");
        robot.drag(input(robot, id("mul"), 1)).moveBy(60, 160).drop();
        assertFalse(session.state().trace().hasBackward(), "cut, and so not computed");
        robot.clickOn(input(robot, id("mul"), 1)).write("3").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(Tensor.scalar(9), value("mul"), "a number typed at the free input is a constant there");
        assertEquals("Undo place 3.0 at mul #5", "Undo " + session.state().history().undoLabel().orElseThrow());
        press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(Tensor.scalar(-12), value("mul"));
    }

    private void undone(FxRobot robot) {
        Viewport view = session.state().viewport();
        Document built = session.state().document();
        for (int i = session.state().history().done().size(); i > 0; i--) {
            press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        }
        assertEquals(Document.EMPTY, session.state().document());
        while (session.state().history().redoLabel().isPresent() && !session.state().document().equals(built)) {
            press(robot, KeyCode.SHORTCUT, KeyCode.Y);
        }
        assertEquals(built, session.state().document());
        assertEquals(view, session.state().viewport(), "the view does not jump");
    }

    private void saved(FxRobot robot) throws Exception {
        Document built = session.state().document();
        press(robot, KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !session.state().isUnsaved());
        assertEquals(built, CircuitFile.STANDARD.read(folder.resolve("mine.gradwire")).orThrow());
        press(robot, KeyCode.SHORTCUT, KeyCode.N);
        robot.interact(() -> window.documents().opening().file(folder.resolve("mine.gradwire")));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> session.state().document().equals(built));
        assertEquals(Tensor.scalar(-12), value("mul"));
    }

    @Test
    void withTheKeysAlone(FxRobot robot) {
        quickly(robot, "x = -2");
        quickly(robot, "y=5");
        quickly(robot, "+");
        press(robot, KeyCode.SHIFT, KeyCode.W);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.SHIFT, KeyCode.W);
        press(robot, KeyCode.ENTER);
        assertEquals(Tensor.scalar(3), value("add"));
        quickly(robot, "곱셈");
        press(robot, KeyCode.SHIFT, KeyCode.W);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.SHIFT, KeyCode.W);
        // A key that would be a command, were no wire in hand.
        press(robot, KeyCode.DIGIT3);
        assertEquals(Granularity.WIRE, session.state().playhead().granularity());
        assertEquals("3", robot.lookup("#number-text").queryAs(TextField.class).getText());
        press(robot, KeyCode.SHORTCUT, KeyCode.A);
        robot.write("-4");
        press(robot, KeyCode.ENTER);
        assertEquals(Tensor.scalar(-12), value("mul"));

        press(robot, KeyCode.RIGHT);
        assertEquals("step 1 of 11", text(robot, "#position"), "from live, the first step");
        press(robot, KeyCode.L);
        robot.interact(() -> session.become(Editing.select(Selection.of(id("mul")))));
        press(robot, KeyCode.N);
        press(robot, KeyCode.DELETE);
        assertFalse(session.state().trace().hasBackward());
        press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        press(robot, KeyCode.SHORTCUT, KeyCode.A);
        press(robot, KeyCode.SHORTCUT, KeyCode.D);
        assertEquals(10, circuit().size());
        press(robot, KeyCode.DELETE);
        assertEquals(5, circuit().size());
        assertEquals(Tensor.scalar(-12), value("mul"));
    }

    @Test
    void quickAddShowsWhatItFinds(FxRobot robot) {
        robot.write("/");
        WaitForAsyncUtils.waitForFxEvents();
        for (String typed : List.of("s", "i", "g")) {
            robot.write(typed);
            WaitForAsyncUtils.waitForFxEvents();
        }
        List<String> shown = robot.lookup("#quick-add-list .quick-name .text").queryAllAs(Text.class).stream().map(Text::getText).toList();
        assertEquals(List.of("sigmoid", "sign", "new input"), shown.stream().filter(words -> !words.isEmpty()).toList());
    }

    private void quickly(FxRobot robot, String typed) {
        robot.write("/");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(typed);
        press(robot, KeyCode.ENTER);
    }

    private void source(FxRobot robot, String gate, double x, double y, String value) {
        carry(robot, gate, x, y);
        assertTrue(robot.lookup("#number-text").query().isFocused(), () -> "a dropped source asks for its value, not " + session.state().tool() + " focus " + robot.lookup("#number-text").query().getScene().getFocusOwner()+" "+circuit());
        robot.write(value);
        press(robot, KeyCode.ENTER);
    }

    private void carry(FxRobot robot, String gate, double x, double y) {
        if (!session.state().sight().shows(Part.SIDE)) {
            press(robot, KeyCode.F7);
        }
        Node canvas = robot.lookup("#canvas").query();
        robot.drag("#gate-" + gate).moveTo(canvas.localToScreen(x, y - 20)).dropTo(canvas.localToScreen(x, y));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void wire(FxRobot robot, String from, String to, int port) {
        robot.drag(output(robot, id(from)), MouseButton.PRIMARY).dropTo(input(robot, id(to), port));
    }

    private Point2D output(FxRobot robot, NodeId node) {
        return onScreen(robot, new Held.Output(node));
    }

    private Point2D input(FxRobot robot, NodeId node, int port) {
        return onScreen(robot, new Held.Input(new PortRef(node, port)));
    }

    private Point2D onScreen(FxRobot robot, Held end) {
        WaitForAsyncUtils.waitForFxEvents();
        Point at = session.state().viewport().toScreen(new Ends(session.state().geometry()).of(end));
        return robot.lookup("#canvas").query().localToScreen(at.x(), at.y());
    }

    private Circuit circuit() {
        return session.state().document().circuit();
    }

    /// By name, or the only one of a gate.
    private NodeId id(String name) {
        return circuit().nodes().stream().filter(node -> node.name().equals(name) || node.gate().id().equals(name)).findFirst().orElseThrow().id();
    }

    private Tensor value(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return session.state().trace().value(id(name)).orElseThrow();
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
