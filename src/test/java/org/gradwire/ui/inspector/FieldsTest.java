package org.gradwire.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Removal;
import org.gradwire.edit.Selection;
import org.gradwire.gate.Sources;
import org.gradwire.scene.Rect;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Lecturing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Stepping;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The fields of what is selected, in a window of their own with a place to go to.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class FieldsTest {
    private static final String CODE = """
            x = 3
            W = [[1, 2], [3, 4]]
            s = sum(W, axis=0)
            p = pow(x, 3)
            k = step(x, 1)
            f = s * p + k
            """;

    private Stage stage;
    private Session session;
    private InspectorPane pane;
    private Region away;

    /// A window of its own, because the usual one would keep this size for the tests after it.
    @Start
    void start(Stage usual) {
        stage = new Stage();
        session = new Session(new Origin.Fresh(1), document(CODE), Preferences.STANDARD);
        away = new Region();
        away.setId("away");
        away.setMinHeight(20);
        away.setFocusTraversable(true);
        pane = new InspectorPane(session, new Typesetter(), away::requestFocus);
        pane.setPrefSize(340, 760);
        stage.setScene(new Scene(new VBox(away, pane)));
        stage.show();
        stage.setX(0);
        stage.setY(0);
    }

    @Stop
    void stop() {
        stage.hide();
    }

    @Test
    void aNameThatIsTakenIsRefusedUnderItsFieldAndEscapePutsTheOldOneBack(FxRobot robot) {
        select(robot, "x");
        type(robot, "#node-name", "W").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(complains(robot, "W"));
        assertTrue(named("x").isPresent());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals("x", text(robot, "#node-name"));
        assertTrue(away.isFocused(), "the keys go back to the canvas");
        assertFalse(complains(robot, "W"));
        rename(robot, "속도");
        assertTrue(named("속도").isPresent());
    }

    @Test
    void pastedLineBreaksOfANameBecomeBlanksAndQuotesAreRefused(FxRobot robot) {
        select(robot, "x");
        robot.interact(() -> pane.name());
        paste(robot, "my\nname");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(named("my name").isPresent());
        rename(robot, "a \"b\"");
        assertTrue(complains(robot, ""));
        assertTrue(named("my name").isPresent());
    }

    @Test
    void whatIsTypedBelongsToTheNodeItWasTypedFor(FxRobot robot) {
        select(robot, "x");
        type(robot, "#node-value", "8");
        robot.interact(() -> session.become(Editing.select(Selection.of(id("W")))));
        assertEquals(Tensor.scalar(8), value("x"));
        assertEquals(4, value("W").count());

        select(robot, "x");
        type(robot, "#node-value", "9");
        robot.interact(() -> session.become(Editing::undo));
        robot.interact(() -> away.requestFocus());
        assertEquals(Tensor.scalar(3), value("x"), "what was undone meanwhile is not written over");
        assertEquals(4, value("W").count(), "and not into what is selected now");
    }

    @Test
    void whatIsTypedForADocumentThatIsClosedIsDropped(FxRobot robot) {
        select(robot, "x");
        type(robot, "#node-value", "8");
        robot.interact(() -> session.become(Bookkeeping.open(new Origin.Fresh(2), document("x = 3\ny = 2 * x"))));
        assertEquals(Tensor.scalar(3), value("x"));
        assertTrue(session.state().history().done().isEmpty());
    }

    @Test
    void allOfADragIsOneUndoAndThePlayheadStays(FxRobot robot) {
        robot.interact(() -> session.become(Stepping.jump(4)));
        select(robot, "x");
        robot.drag("#node-value", MouseButton.PRIMARY).moveBy(20, 0).moveBy(20, 0).moveBy(-5, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(value("x").number() > 3, value("x").toString());
        assertEquals(1, session.state().history().done().size());
        assertEquals(4, session.state().playhead().position());
        assertFalse(robot.lookup("#node-value").query().isFocused(), "a drag does not take the keys");
        robot.interact(() -> session.become(Editing::undo));
        assertEquals(Tensor.scalar(3), value("x"));
    }

    @Test
    void arrowKeysStepTogetherAndExpressionsAreNumbers(FxRobot robot) {
        select(robot, "x");
        type(robot, "#node-value", "1/4");
        for (int i = 0; i < 3; i++) {
            robot.press(KeyCode.UP).release(KeyCode.UP);
        }
        assertEquals(Tensor.scalar(0.28), value("x"));
        robot.press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(Tensor.scalar(0.18), value("x"));
        robot.interact(() -> session.become(Editing::undo));
        assertEquals(Tensor.scalar(0.25), value("x"), "the steps are undone together, the typing apart");
    }

    @Test
    void anEmptyFieldFreesTheSource(FxRobot robot) {
        select(robot, "x");
        type(robot, "#node-value", " ").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(Optional.empty(), named("x").orElseThrow().value());
        assertTrue(complains(robot, "x"), "what is missing is said");
    }

    @Test
    void cellsAreWalkedAndWrittenAsInASpreadsheet(FxRobot robot) {
        select(robot, "W");
        robot.interact(() -> robot.lookup("#cell").query().requestFocus());
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.write("7").press(KeyCode.TAB).release(KeyCode.TAB);
        robot.write("1/2").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(Tensor.matrix(new double[] {1, 7}, new double[] {0.5, 4}), value("W"));
        assertEquals(2, session.state().history().done().size());
        robot.write("oops").press(KeyCode.TAB).release(KeyCode.TAB);
        assertTrue(complains(robot, "oops"));
        assertEquals(0.5, value("W").at(2));
    }

    @Test
    void aTableFromASpreadsheetReplacesTheMatrixInOneUndo(FxRobot robot) {
        select(robot, "W");
        robot.interact(() -> robot.lookup("#cell").query().requestFocus());
        paste(robot, "1,5\t2\t3\n4\t5\t6\n");
        assertEquals(Tensor.matrix(new double[] {1.5, 2, 3}, new double[] {4, 5, 6}), value("W"));
        assertEquals("2", text(robot, "#rows"));
        assertEquals("3", text(robot, "#columns"));
        paste(robot, "1\t2\n3\tx");
        assertTrue(complains(robot, "row 2, column 2"));
        assertEquals(6, value("W").count());
        robot.interact(() -> session.become(Editing::undo));
        assertEquals(Tensor.matrix(new double[] {1, 2}, new double[] {3, 4}), value("W"));
    }

    @Test
    void whatIsCopiedFromTheGridIsATable(FxRobot robot) {
        select(robot, "W");
        robot.interact(() -> robot.lookup("#copy-table").queryAs(Hyperlink.class).fire());
        robot.interact(() -> assertEquals("1\t2\n3\t4", Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aNumberBecomesAVectorAndAMatrixAndTheirLengthsAreTyped(FxRobot robot) {
        select(robot, "x");
        fire(robot, "#form-vector");
        type(robot, "#rows", "3").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(Tensor.vector(3, 0, 0), value("x"));
        fire(robot, "#form-matrix");
        type(robot, "#columns", "0").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(complains(robot, "0"));
        fire(robot, "#form-number");
        assertEquals(Tensor.scalar(3), value("x"));
    }

    @Test
    void parametersOfGatesAreFieldsAndChoices(FxRobot robot) {
        select(robot, "p");
        type(robot, "#param-exponent", "1/2").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(0.5, setting("p", "exponent"));
        type(robot, "#param-exponent", "[1, 2]").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(complains(robot, "exponent"));
        select(robot, "k");
        fire(robot, "#param-low-−1");
        assertEquals(-1, setting("k", "low"));
        select(robot, "s");
        type(robot, "#param-axis", " ").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(Optional.empty(), named("s").orElseThrow().settings().get("axis"));
    }

    @Test
    void theOutputIsChosenAndItsSeedHasToFit(FxRobot robot) {
        select(robot, "p");
        fire(robot, "#is-output");
        assertEquals(Optional.of(id("p")), session.state().document().circuit().chosenOutput());
        type(robot, "#seed", "[1, 2]").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(complains(robot, "p"));
        assertEquals(Optional.empty(), session.state().document().circuit().seed());
        type(robot, "#seed", "2").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(Optional.of(Tensor.scalar(2)), session.state().document().circuit().seed());
        fire(robot, "#is-output");
        assertEquals(Optional.empty(), session.state().document().circuit().chosenOutput());
    }

    @Test
    void aNoteIsInTheDocumentWithEveryLetterAndUndoneAsOne(FxRobot robot) {
        select(robot, "x");
        robot.interact(() -> robot.lookup("#note").query().requestFocus());
        robot.write("speed");
        assertEquals("speed", session.state().document().notes().get(id("x")));
        assertEquals(1, session.state().history().done().size());
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        assertFalse(robot.lookup("#note").query().isFocused());
        robot.interact(() -> session.become(Editing::undo));
        assertEquals("", text(robot, "#note"));
    }

    @Test
    void sourcesOfTheSelectionBecomeTrainableTogether(FxRobot robot) {
        robot.interact(() -> session.become(Editing.select(new Selection(Set.of(id("x"), id("W"), id("p")), Set.of()))));
        assertTrue(label(robot, "#selected-count").contains("3"));
        fire(robot, "#kind-parameter");
        for (String name : List.of("x", "W")) {
            assertEquals(Sources.PARAMETER.gate(), named(name).orElseThrow().gate());
        }
        assertEquals(1, session.state().history().done().size());
    }

    @Test
    void aWireSaysItsWayAndCanBeCut(FxRobot robot) {
        PortRef wire = new PortRef(id("p"), 0);
        robot.interact(() -> session.become(Editing.select(Selection.of(wire))));
        assertTrue(label(robot, "#wire-way").contains("x") && label(robot, "#wire-way").contains("p"));
        fire(robot, "#cut-wire");
        assertEquals(Optional.empty(), session.state().document().circuit().feeder(wire));
    }

    @Test
    void everyNodeOfEveryKindHasItsFieldsInBothLanguages(FxRobot robot) {
        for (Node node : session.state().document().circuit().nodes()) {
            robot.interact(() -> session.become(Editing.select(Selection.of(node.id()))));
            assertEquals(node.name(), text(robot, "#node-name"));
            robot.interact(() -> session.become(Looking.prefer(p -> p.with(p.language() == Language.ENGLISH
                    ? Language.KOREAN
                    : Language.ENGLISH))));
        }
    }

    @Test
    void aNodeThatIsDeletedWhileItsFieldIsWrittenIsGone(FxRobot robot) {
        robot.interact(() -> session.become(Bookkeeping.open(new Origin.Fresh(2), document("x = 3\nz = 5\ny = 2 * x"))));
        select(robot, "z");
        type(robot, "#node-value", "8");
        robot.interact(() -> session.become(Editing.commit(Removal.remove(session.state().editor()).orElseThrow())));
        assertTrue(named("z").isEmpty());
        assertEquals(1, session.state().history().done().size());
    }

    @Test
    void aNumberChangedElsewhereIsShownWhileTheFieldHasTheKeys(FxRobot robot) {
        select(robot, "x");
        robot.interact(() -> pane.first());
        robot.interact(() -> session.become(Editing.attempt(Commands.set(session.state().editor(), id("x"), "value", Tensor.scalar(6), 0))));
        assertEquals("6", text(robot, "#node-value"));
    }

    @Test
    void whatIsSavedUnderAnotherNameIsCalledSo(FxRobot robot) {
        robot.interact(() -> session.become(Stepping::first));
        assertEquals("Untitled", label(robot, "#step-kind"));
        robot.interact(() -> session.become(Bookkeeping.file(filing -> filing.written(Path.of("net.json"), session.state().document(), Optional.empty()))));
        assertEquals("net.json", label(robot, "#step-kind"));
    }

    @Test
    void theGridIsAsLargeAsBeforeAfterALectureInWhichItWasWritten(FxRobot robot) {
        select(robot, "W");
        double high = robot.lookup(".grid").queryAs(Region.class).getMinHeight();
        robot.interact(() -> {
            session.become(Lecturing.present(new Rect(0, 0, 1920, 1080)));
            session.become(Editing.attempt(Commands.set(session.state().editor(), id("W"), "value", Tensor.matrix(new double[] {1, 2}, new double[] {3, 5}), 0)));
            session.become(Lecturing::end);
        });
        assertEquals(high, robot.lookup(".grid").queryAs(Region.class).getMinHeight());
    }

    private static Document document(String code) {
        return Document.of(((StagedCode.Reading.Done) StagedCode.read(code, Limits.STANDARD)).circuit(), Placement.EMPTY);
    }

    private NodeId id(String name) {
        return named(name).orElseThrow().id();
    }

    private Optional<Node> named(String name) {
        return session.state().document().circuit().named(name);
    }

    private Tensor value(String name) {
        return named(name).orElseThrow().value().orElseThrow();
    }

    private double setting(String name, String param) {
        return named(name).orElseThrow().settings().get(param).orElseThrow().number();
    }

    private void select(FxRobot robot, String name) {
        robot.interact(() -> session.become(Editing.select(Selection.of(id(name)))));
    }

    private void rename(FxRobot robot, String name) {
        robot.interact(() -> {
            pane.name();
            robot.lookup("#node-name").queryAs(TextInputControl.class).replaceSelection(name);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Writes over what stands in a field.
    private static FxRobot type(FxRobot robot, String query, String text) {
        robot.interact(() -> {
            TextInputControl field = robot.lookup(query).queryAs(TextInputControl.class);
            field.requestFocus();
            field.selectAll();
        });
        return robot.write(text);
    }

    private static void paste(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(TextInputControl.class).getText();
    }

    private static String label(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /// Whether a sentence with such a part stands under a field.
    private static boolean complains(FxRobot robot, String part) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".complaint").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains("; ") && label.getText().contains(part));
    }
}
