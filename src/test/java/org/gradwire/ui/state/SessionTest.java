package org.gradwire.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Target;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Moment;
import org.gradwire.sample.Samples;
import org.gradwire.scene.Rect;
import org.gradwire.ui.frame.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person sees follows from what they did, without any window.
class SessionTest {
    private static final Extent SMALL = new Extent(700, 500);
    private static final Extent LARGE = new Extent(1920, 800);
    private static final Rect HD = new Rect(0, 0, 1920, 1080);

    static List<String> samples() {
        return Samples.ids();
    }

    @Test
    void askingWhereANumberComesFromLeavesThePlayhead() {
        Session session = session("three-inputs");
        session.become(Stepping.jump(Integer.MAX_VALUE));
        Question question = Question.ofGradient(session.state().moment(), node(session, "x")).orElseThrow();
        session.become(Asking.ask(Optional.of(question)));
        assertEquals(11, session.state().playhead().position());
        assertEquals(Optional.of(question), session.state().question());

        session.become(Asking.goTo(question));
        assertEquals(((Question.AtStep) question).position(), session.state().playhead().position());
        assertEquals(Optional.empty(), session.state().playback().asked());
    }

    @Test
    void theNextStepTakesAQuestionBack() {
        Session session = session("three-inputs");
        session.become(Stepping.jump(6));
        session.become(Asking.ask(Question.ofValue(session.state().moment(), node(session, "q"))));
        session.become(Stepping.step(1));
        assertEquals(Optional.of(new Question.AtStep(7)), session.state().question());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyNumberOnTheCanvasHasAnAnswer(String id) {
        Session session = session(id);
        int steps = session.state().trace().stepCount();
        for (int position = 0; position <= steps; position++) {
            Moment moment = session.state().trace().at(position);
            for (var node : session.state().document().circuit().nodes()) {
                assertEquals(moment.value(node.id()).isPresent(), Question.ofValue(moment, node.id()).isPresent());
                assertEquals(moment.gradient(node.id()).isPresent(), Question.ofGradient(moment, node.id()).isPresent());
            }
        }
    }

    @Test
    void whatIsFittedIntoTheWindowStaysFittedWhenTheWindowChanges() {
        Session session = session("staged");
        session.become(Looking.resized(SMALL));
        assertTrue(inView(session.state().geometry().bounds(), session.state().viewport(), SMALL));
        session.become(Looking.resized(LARGE));
        assertTrue(inView(session.state().geometry().bounds(), session.state().viewport(), LARGE));
    }

    @Test
    void whatWasZoomedByHandStaysAsItIs() {
        Session session = session("staged");
        session.become(Looking.resized(LARGE));
        session.become(Looking.view(view -> view.zoomAt(100, 100, 2)));
        Viewport zoomed = session.state().viewport();
        session.become(Looking.resized(SMALL));
        assertEquals(zoomed, session.state().viewport());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStepCanBeSeenHoweverFarOneHasZoomedIn(String id) {
        Session session = session(id);
        session.become(Looking.resized(LARGE));
        session.become(Looking.view(view -> view.zoomAt(0, 0, 1.2 / view.zoom())));
        for (int k = 1; k <= session.state().trace().stepCount(); k++) {
            session.become(Stepping.jump(k));
            Rect subject = session.state().geometry().around(session.state().moment().step().orElseThrow());
            int step = k;
            assertTrue(partlyInView(subject, session.state().viewport(), LARGE), () -> "step " + step);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void numbersOfALectureAreAtLeastOneFortiethOfThePicture(String id) {
        Session session = session(id);
        session.become(Looking.resized(SMALL));
        session.become(Lecturing.present(HD));
        session.become(Looking.resized(LARGE));
        State state = session.state();
        boolean tensors = state.document().circuit().nodes().stream()
                .anyMatch(node -> state.trace().value(node.id()).filter(value -> !value.isScalar()).isPresent());
        double size = tensors ? state.geometry().lettering().cell() : state.geometry().lettering().number();
        double pixels = size * state.viewport().zoom();
        assertTrue(pixels >= 0.025 * HD.height() - 1e-9, () -> pixels + " pixels");
    }

    @Test
    void escapeFromALectureReturnsToWhatWasThere() {
        Session session = session("sigmoid-neuron");
        session.become(Looking.resized(SMALL));
        session.become(Looking.view(view -> view.zoomAt(40, 70, 1.7)));
        session.become(Stepping.jump(9));
        State before = session.state();
        session.become(Lecturing.present(HD));
        session.become(Looking.resized(LARGE));
        session.become(Looking.toggle(Part.TIMELINE));
        session.become(Lecturing.lecture(Presenting::toggleKeys));
        session.become(Lecturing::end);
        session.become(Looking.resized(SMALL));
        State after = session.state();
        assertEquals(before.view(), after.view());
        assertTrue(before.geometry().shapes().equals(after.geometry().shapes()));
        assertEquals(before.geometry().lettering(), after.geometry().lettering());
        assertEquals(before.playback(), after.playback());
        assertEquals(before.preferences().panels(), after.preferences().panels());
        assertSame(before.document(), after.document());
    }

    @Test
    void escapeReturnsToTheStartPageToo() {
        Session session = session("staged");
        session.become(Looking.resized(SMALL));
        session.become(Looking.show(Page.START));
        session.become(Lecturing.present(HD));
        session.become(Lecturing::end);
        assertEquals(Page.START, session.state().view().page());
    }

    @Test
    void whatIsOpenedInALectureIsInViewAfterIt() {
        Session session = session("staged");
        session.become(Looking.resized(SMALL));
        session.become(Looking.view(view -> view.zoomAt(0, 0, 8)));
        session.become(Lecturing.present(HD));
        session.become(Looking.resized(LARGE));
        session.become(Bookkeeping.open(new Origin.Sample("one-gate-add"), Samples.find("one-gate-add").orElseThrow()));
        assertTrue(session.state().isPresenting());
        session.become(Lecturing::end);
        session.become(Looking.resized(SMALL));
        assertTrue(inView(session.state().geometry().bounds(), session.state().viewport(), SMALL));
    }

    @Test
    void askingStopsThePlayer() {
        Session session = session("three-inputs");
        session.become(Stepping.jump(5));
        session.become(Stepping.play(true));
        session.become(Asking.ask(Optional.of(new Question.AtStep(2))));
        assertFalse(session.state().playing());
    }

    @Test
    void everyPaneSeesEveryStateOnceAndInOrderEvenIfAPaneChangesItMeanwhile() {
        Session session = session("three-inputs");
        List<Integer> seen = new ArrayList<>();
        session.show(state -> state.playhead().position(), position -> {
            if (position == 1) {
                session.become(Stepping.jump(2));
            }
        });
        session.show(Pane.comparing(state -> state.playhead().position(), (before, now) -> {
            assertEquals(seen.isEmpty() ? 0 : seen.getLast(), before);
            seen.add(now);
        }));
        session.become(Stepping.step(1));
        assertEquals(List.of(0, 1, 2), seen);
    }

    @Test
    void theSelectedNodeIsMovedWithTheKeysAndBack() {
        Session session = session("three-inputs");
        session.become(Editing.select(Selection.of(node(session, "q"))));
        var before = session.state().document();
        session.become(Editing.moveSelected(10, -10));
        assertFalse(before.equals(session.state().document()));
        session.become(Editing::undo);
        assertEquals(before, session.state().document());
    }

    @Test
    void aPanelWithoutRoomBesideTheCanvasIsPulledOverIt() {
        Session session = session("staged");
        session.become(Looking.wide(Width.of(600)));
        assertFalse(session.state().sight().shows(Part.INSPECTOR));
        session.become(Looking.toggle(Part.INSPECTOR));
        assertTrue(session.state().sight().shows(Part.INSPECTOR));
        session.become(Looking.toggle(Part.SIDE));
        assertFalse(session.state().sight().shows(Part.INSPECTOR), "one at a time");
        session.become(Asking.ask(Optional.of(new Question.AtStep(1))));
        assertTrue(session.state().sight().shows(Part.INSPECTOR), "an answer is never hidden");
        session.become(Looking.toggle(Part.SIDE));
        session.become(Looking.wide(Width.of(1400)));
        assertTrue(session.state().sight().shows(Part.INSPECTOR), "with room again, all is as it was");
        assertTrue(session.state().sight().shows(Part.SIDE));
    }

    @Test
    void openedFilesAreRememberedTheLatestFirstAndOnce() {
        Recent recent = Recent.NONE.with(Path.of("/a")).with(Path.of("/b")).with(Path.of("/a"));
        assertEquals(List.of(Path.of("/a"), Path.of("/b")), recent.files());
        assertEquals(List.of(Path.of("/b")), recent.without(Path.of("/a")).files());
    }

    @Test
    void aWindowComesBackToAScreenThatIsThere() {
        Rect first = new Rect(0, 0, 1920, 1080);
        Rect second = new Rect(1920, 0, 1280, 800);
        Rect onSecond = new Rect(2000, 100, 900, 600);
        assertEquals(onSecond, Screens.place(onSecond, List.of(first, second)));
        Rect moved = Screens.place(onSecond, List.of(first));
        assertTrue(moved.x() >= 0 && moved.right() <= 1920 && moved.y() >= 0 && moved.bottom() <= 1080);
        assertEquals(900, moved.width());
        assertEquals(first, Screens.place(new Rect(-10, 5, 2500, 1300), List.of(first)), "no larger than the screen");
    }

    @ParameterizedTest
    @MethodSource("replacements")
    void aDocumentThatComesInTheMiddleOfADragIsNotDraggedOn(Move replacement) {
        for (Target held : List.of(new Target.OnNode(node(session("staged"), "x")), new Target.OnOutput(node(session("staged"), "x")), new Target.Canvas())) {
            Session session = session("staged");
            Point from = session.state().geometry().shape(node(session, "x")).rect().centre();
            session.become(Editing.gesture(new Gesture.Press(from, held, 1, false)));
            session.become(Editing.gesture(new Gesture.Drag(from.plus(60, 80), new Target.Canvas(), false)));
            session.become(replacement);
            State replaced = session.state();
            assertEquals(Idle.IDLE, replaced.tool());
            session.become(Editing.gesture(new Gesture.Drag(from.plus(200, 90), new Target.Canvas(), false)));
            session.become(Editing.gesture(new Gesture.Release(from.plus(200, 90), new Target.Canvas())));
            assertSame(replaced.document(), session.state().document());
            assertSame(replaced.history(), session.state().history());
            assertEquals(Idle.IDLE, session.state().tool());
        }
    }

    static List<Move> replacements() {
        Document other = Samples.find("three-inputs").orElseThrow();
        return List.of(
                Bookkeeping.open(new Origin.Sample("three-inputs"), other), Bookkeeping.open(new Origin.Fresh(3), Document.EMPTY),
                Bookkeeping.load(Filing.nowhere(new Origin.Fresh(3)), other));
    }

    private static Session session(String sample) {
        return new Session(new Origin.Sample(sample), Samples.find(sample).orElseThrow(), Preferences.STANDARD);
    }

    private static NodeId node(Session session, String name) {
        return session.state().document().circuit().named(name).orElseThrow().id();
    }

    private static boolean inView(Rect world, Viewport view, Extent canvas) {
        return world.x() * view.zoom() + view.x() >= 0 && world.right() * view.zoom() + view.x() <= canvas.width()
                && world.y() * view.zoom() + view.y() >= 0 && world.bottom() * view.zoom() + view.y() <= canvas.height();
    }

    private static boolean partlyInView(Rect world, Viewport view, Extent canvas) {
        return world.right() * view.zoom() + view.x() > 0 && world.x() * view.zoom() + view.x() < canvas.width()
                && world.bottom() * view.zoom() + view.y() > 0 && world.y() * view.zoom() + view.y() < canvas.height();
    }
}
