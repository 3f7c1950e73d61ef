package org.gradwire.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Table;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.sample.Samples;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.document.Chooser;
import org.gradwire.ui.document.Desk;
import org.gradwire.ui.document.Neighbours;
import org.gradwire.ui.document.Store;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A person types a table, pastes into it, opens one, draws one, and is told what is wrong with a cell.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class DataJourneyTest {
    private final Deque<Path> chosen = new ArrayDeque<>();
    private Session session;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(new Origin.Sample("logistic-neuron"), Samples.find("logistic-neuron").orElseThrow(), Preferences.STANDARD);
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
        new AppWindow(stage, session, new Desk(chooser, Store.circuitFiles(), Neighbours.none()));
        stage.show();
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void aTableIsTypedAndAWrongCellIsSaidAndGoneTo(FxRobot robot) throws Exception {
        begin(robot);
        assertEquals(List.of("x[0]", "x[1]", "y"), table().names());
        robot.type(KeyCode.DOWN);
        robot.write("3").type(KeyCode.TAB);
        robot.write("4,5").type(KeyCode.TAB);
        robot.write("abc").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, table().rows());
        assertEquals(1, session.state().showing().row(), "the row that is typed is the one on the canvas");
        assertEquals(4.5, table().column(1).at(1));
        assertEquals("Row 2, column y: “abc” is not a number; correct it or take the row away.", text(robot, "#data-problem"));
        robot.clickOn("#data-problem");
        robot.write("0").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, table().column(2).at(1));
        assertTrue(robot.lookup("#data-problem").tryQuery().filter(node -> node.isVisible()).isEmpty());
        robot.type(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, session.state().showing().row(), "the row with the keys is the one on the canvas");

        keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("abc", table().column(2).wrong(1).orElseThrow());
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Row 2, column y is empty; type a number or take the row away.", text(robot, "#data-problem"));
    }

    @Test
    void aBlockIsPastedAndUndoneAtOnce(FxRobot robot) throws Exception {
        begin(robot);
        Table before = table();
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("1\t2\t0\n3\t4\t1\n5\t6\t1\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        keys(robot, KeyCode.SHORTCUT, KeyCode.V);
        assertEquals(3, table().rows());
        assertEquals(6, table().column(1).at(2));
        assertEquals(2, session.state().document().learning().data().bindings().size());
        keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertSame(before, table());
    }

    @Test
    void aFileIsOpenedRefusedAndSaved(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("points.csv"), "x1,x2,y\n0,0,0\n0,1,1\n");
        chosen.add(file);
        robot.clickOn("#canvas");
        keys(robot, KeyCode.SHORTCUT, KeyCode.I);
        until(() -> table().rows() == 2);
        assertEquals(2, session.state().document().learning().data().bindings().size());
        assertEquals("open points.csv as data", session.state().history().undoLabel().orElseThrow().toString());

        Document before = session.state().document();
        chosen.add(Files.writeString(folder.resolve("ragged.csv"), "x1,x2,y\n0,0,0\n0,1\n"));
        keys(robot, KeyCode.SHORTCUT, KeyCode.I);
        until(() -> robot.lookup("#problem").tryQuery().isPresent());
        assertTrue(text(robot, "#problem").contains("row 2 (line 3) has 2 cells"), text(robot, "#problem"));
        assertSame(before, session.state().document());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        chosen.add(folder.resolve("copy"));
        keys(robot, KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.S);
        until(() -> Files.exists(folder.resolve("copy.csv")));
        assertEquals("x1,x2,y\n0,0,0\n0,1,1\n", Files.readString(folder.resolve("copy.csv")));
    }

    @Test
    void dataAreDrawnAndFeedTheCircuit(FxRobot robot) throws Exception {
        robot.clickOn("#canvas");
        keys(robot, KeyCode.SHORTCUT, KeyCode.G);
        until(() -> robot.lookup("#draw-circles").tryQuery().isPresent());
        robot.clickOn("#draw-circles");
        robot.doubleClickOn("#draw-knob-count").write("0");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#draw-done").query().isDisabled(), "no rows are no data");
        robot.doubleClickOn("#draw-knob-count").write("12").type(KeyCode.ENTER);
        until(() -> table().rows() == 12);
        assertEquals(2, session.state().document().learning().data().bindings().size());
        robot.doubleClickOn("#data-test-share").write("25").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.25, session.state().document().learning().data().split().testShare());
        until(() -> text(robot, "#data-feeds-counts").equals("9 rows to learn from, 3 to test with."));
    }

    @Test
    void aSourceThatIsRenamedIsCalledSoBesideTheTable(FxRobot robot) throws Exception {
        begin(robot);
        assertTrue(feeds(robot).contains("x"));
        robot.interact(() -> {
            EditorState editor = session.state().editor();
            NodeId x = editor.document().circuit().named("x").orElseThrow().id();
            session.become(Editing.attempt(Commands.rename(editor, x, "speed")));
        });
        assertTrue(feeds(robot).contains("speed"), () -> feeds(robot).toString());
    }

    private static List<String> feeds(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.from(robot.lookup("#data-feeds")).lookup(".source-name").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private void begin(FxRobot robot) throws Exception {
        robot.interact(() -> session.become(Looking.dock(dock -> dock.showing(Dock.Tab.DATA))));
        robot.clickOn("#data-begin");
        until(() -> robot.lookup("#data-cell").tryQuery().filter(node -> node.isFocused()).isPresent());
        assertTrue(robot.lookup("#data-cell").queryAs(TextInputControl.class).isEditable());
    }

    private Table table() {
        return session.state().document().learning().data().table();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void keys(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
