package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Selection;
import org.gradwire.tensor.Shape;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
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

/// A person inserts 784-100-10 without drawing, one more layer after it, and takes both back.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class LayersJourneyTest {
    private Session session;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(new Origin.Fresh(1), Document.EMPTY, Preferences.STANDARD);
        new AppWindow(stage, session);
        stage.show();
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void aNetworkIsInsertedByKeyboardAndALayerAfterItAndUndone(FxRobot robot) throws Exception {
        open(robot);
        robot.write("10");
        assertEquals("10 is one size only; write what comes in and what goes out, such as 784-10", said(robot));
        assertTrue(robot.lookup("#layers-done").query().isDisabled());
        robot.type(KeyCode.ENTER);
        assertSame(Document.EMPTY, session.state().document(), "nothing is changed by what is wrong");
        robot.interact(() -> sizes(robot).setText("784, 100, 10"));
        assertEquals("79,510 parameters in 4 values; 12 nodes.", said(robot));
        robot.clickOn("#layers-loss-hinge");
        assertTrue(said(robot).startsWith("hinge loss takes one score"), said(robot));
        robot.clickOn("#layers-loss-softmax-cross-entropy");
        keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);

        Document network = session.state().document();
        assertEquals(12, network.circuit().size());
        assertEquals(12, session.state().editor().selection().nodes().size());
        assertEquals(Math.log(10), session.state().trace().value(named("L")).orElseThrow().number(), 1e-12);
        assertTrue(robot.lookup("#layers").tryQuery().isEmpty(), "the dialog is gone");
        assertTrue(session.state().geometry().bounds().width() * session.state().viewport().zoom() <= session.state().view().canvas().width(), "all of it is in view");

        robot.interact(() -> session.become(Editing.select(Selection.of(named("h1")))));
        open(robot);
        assertEquals("100-10", sizes(robot).getText());
        assertEquals("1,010 parameters in 2 values; 5 nodes. The first layer takes h1, which is selected.", said(robot));
        robot.write("7").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Circuit circuit = session.state().document().circuit();
        assertEquals(17, circuit.size());
        assertEquals(Shape.of(7), session.state().trace().value(named("h3")).orElseThrow().shape());
        assertEquals(Optional.of(named("L")), circuit.chosenOutput());
        assertEquals(Message.of("edit.layers", "100-7").toString(), session.state().history().undoLabel().orElseThrow().toString());

        robot.interact(() -> session.become(Editing::undo));
        assertSame(network, session.state().document());
        robot.interact(() -> session.become(Editing::undo));
        assertSame(Document.EMPTY, session.state().document());
    }

    @Test
    void whatWasTypedIsThereAgainAfterEscapeAndGoneAfterCancel(FxRobot robot) throws Exception {
        open(robot);
        robot.write("4-3").type(KeyCode.ESCAPE);
        open(robot);
        assertEquals("4-3", sizes(robot).getText());
        robot.clickOn("#layers-kind-dense");
        assertFalse(robot.lookup("#layers-hidden-relu").query().getParent().getParent().isVisible(), "a single layer has no hidden one before it");
        robot.clickOn("#layers-cancel");
        open(robot);
        assertEquals("784-100-10", sizes(robot).getText());
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped(FxRobot robot) throws Exception {
        open(robot);
        robot.write("10");
        robot.interact(() -> session.become(Looking.prefer(now -> now.with(Language.KOREAN))));
        assertEquals("10", sizes(robot).getText());
        assertEquals(Message.of("layers.sizes.one", "10").in(Language.KOREAN), said(robot));
        assertTrue(sizes(robot).isFocused());
        robot.type(KeyCode.ESCAPE);
        assertEquals("canvas", robot.lookup("#root").query().getScene().getFocusOwner().getId(), "what had the keys has them again");
    }

    private NodeId named(String name) {
        return session.state().document().circuit().named(name).orElseThrow().id();
    }

    private static void open(FxRobot robot) throws Exception {
        keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#layers-sizes").tryQuery().filter(Node::isFocused).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextInputControl sizes(FxRobot robot) {
        return robot.lookup("#layers-sizes").queryAs(TextInputControl.class);
    }

    private static void keys(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String said(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Label) robot.lookup("#layers-said").queryAs(Parent.class).getChildrenUnmodifiable().getLast()).getText();
    }
}
