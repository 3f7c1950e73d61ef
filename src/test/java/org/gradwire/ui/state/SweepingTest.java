package org.gradwire.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Tabling;
import org.gradwire.edit.Teaching;
import org.gradwire.edit.Transaction;
import org.gradwire.lesson.Tally;
import org.gradwire.pass.Granularity;
import org.gradwire.pass.Trace;
import org.gradwire.sample.Samples;
import org.gradwire.scene.Rect;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;
import org.gradwire.train.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SweepingTest {
    private static final Table TWO = Table.of(List.of(
            Column.of("x1", 1, -1), Column.of("x2", 2, 1), Column.of("y", 1, 0))).orThrow();

    /// Where a person is, and every number that they see there.
    private record Place(Optional<Stage> stage, int position, Circuit circuit, Optional<Tally> tally) {
        static Place of(Session session) {
            State state = session.state();
            return new Place(state.showing().sweep().map(Sweeping::stage), state.playhead().position(), state.circuit(), state.showing().tally());
        }
    }

    private static Session session() {
        Document neuron = Samples.find("logistic-neuron").orElseThrow();
        Circuit circuit = neuron.circuit().withValues(Map.of(
                id(neuron.circuit(), "w"), Optional.of(Tensor.vector(0, 0)), id(neuron.circuit(), "b"), Optional.of(Tensor.scalar(0))));
        Dataset data = new Dataset(TWO, List.of(
                Binding.values(id(circuit, "x"), "x1", "x2"), Binding.values(id(circuit, "y"), "y")), Split.NONE);
        EditorState state = EditorState.of(neuron.withCircuit(circuit));
        Document document = Teaching.data(state, Message.of("nothing"), data, 0).after().document();
        Session session = new Session(new Origin.Fresh(1), document, Preferences.STANDARD);
        session.become(Stepping.sweep(true));
        return session;
    }

    private static NodeId id(Circuit circuit, String name) {
        return circuit.named(name).orElseThrow().id();
    }

    private static Tensor value(Session session, String name) {
        return session.state().document().circuit().named(name).orElseThrow().value().orElseThrow();
    }

    private static Tally tally(Session session) {
        return session.state().showing().tally().orElseThrow();
    }

    @ParameterizedTest
    @DisplayName("back through everything, every place is as it was on the way there")
    @EnumSource
    void forthAndBack(Granularity granularity) {
        Session session = session();
        session.become(Stepping.granularity(granularity));
        List<Place> there = new ArrayList<>(List.of(Place.of(session)));
        while (!session.state().isAtEnd()) {
            session.become(Stepping.step(1));
            there.add(Place.of(session));
            assertTrue(there.size() < 100);
        }
        for (Place place : there.subList(0, there.size() - 1).reversed()) {
            session.become(Stepping.step(-1));
            assertEquals(place, Place.of(session));
        }
        session.become(Stepping.step(-1));
        assertEquals(there.getFirst(), Place.of(session));
    }

    @Test
    @DisplayName("each example takes its steps and one to add up; then come ÷m and one update for each parameter")
    void stages() {
        Session session = session();
        int steps = session.state().trace().stepCount();
        for (int i = 0; i < steps; i++) {
            session.become(Stepping.step(1));
        }
        assertEquals(new Place(Optional.of(new Stage.Passing(0)), steps, session.state().circuit(), Optional.of(tally(session))), Place.of(session));
        List<Stage> stages = new ArrayList<>();
        session.become(Stepping.granularity(Granularity.PASS));
        while (!session.state().isAtEnd()) {
            session.become(Stepping.step(1));
            stages.add(session.state().showing().sweep().orElseThrow().stage());
        }
        assertEquals(
                List.of(new Stage.Accumulated(0), new Stage.Passing(1), new Stage.Passing(1), new Stage.Passing(1), new Stage.Accumulated(1),
                        new Stage.Divided(), new Stage.Updated(1), new Stage.Updated(2)),
                stages);
    }

    @Test
    @DisplayName("accumulators hold what has been added up so far, and nothing that is not known yet")
    void accumulators() {
        Session session = session();
        NodeId w = id(session.state().circuit(), "w");
        assertEquals(Tensor.vector(0, 0), tally(session).of(w).orElseThrow().shown());
        session.become(Stepping.sweep(new Stage.Accumulated(0), 0));
        assertEquals(Tensor.vector(-0.5, -1), tally(session).of(w).orElseThrow().shown());
        session.become(Stepping.sweep(new Stage.Passing(1), 3));
        assertEquals(Tensor.vector(-0.5, -1), tally(session).of(w).orElseThrow().shown());
        session.become(Stepping.sweep(new Stage.Accumulated(1), 0));
        assertEquals(Tensor.vector(-1, -0.5), tally(session).of(w).orElseThrow().shown());
        assertEquals(Optional.empty(), tally(session).of(w).orElseThrow().mean());
        session.become(Stepping.sweep(new Stage.Divided(), 0));
        assertEquals(Tensor.vector(-0.5, -0.25), tally(session).of(w).orElseThrow().shown());
        assertEquals(Math.log(2), tally(session).loss().shown().number(), 1e-12);
        session.become(Stepping.sweep(new Stage.Updated(1), 0));
        assertEquals(Tensor.vector(0.05, 0.025), tally(session).of(w).orElseThrow().shown());
        assertEquals(Optional.empty(), tally(session).of(id(session.state().circuit(), "b")).orElseThrow().updated());
        assertEquals(Tensor.vector(0, 0), value(session, "w"));
    }

    @Test
    @DisplayName("after the last update the next step keeps the numbers, which is one thing to undo, and begins again")
    void kept() {
        Session session = session();
        session.become(Stepping::last);
        assertTrue(session.state().isAtEnd());
        session.become(Stepping.step(1));
        assertEquals(Tensor.vector(0.05, 0.025), value(session, "w"));
        assertEquals(new Stage.Passing(0), session.state().showing().sweep().orElseThrow().stage());
        assertEquals(0, session.state().playhead().position());
        session.become(Editing::undo);
        assertEquals(Tensor.vector(0, 0), value(session, "w"));
        assertTrue(session.state().showing().sweep().isPresent());
    }

    @Test
    @DisplayName("playing on from the end keeps the numbers too")
    void playedOn() {
        Session session = session();
        session.become(Stepping::last);
        session.become(Stepping.play(true));
        assertTrue(session.state().playing());
        assertEquals(Tensor.vector(0.05, 0.025), value(session, "w"));
    }

    @Test
    @DisplayName("the end of an example and its adding up show the same pass")
    void samePass() {
        Session session = session();
        session.become(Stepping.sweep(new Stage.Passing(0), Integer.MAX_VALUE));
        Trace trace = session.state().trace();
        session.become(Stepping.step(1));
        assertSame(trace, session.state().trace());
    }

    @Test
    @DisplayName("an edit of a number keeps the place")
    void edited() {
        Session session = session();
        session.become(Stepping.sweep(new Stage.Accumulated(0), 0));
        EditorState editor = session.state().editor();
        Transaction edit = Commands.set(editor, id(editor.document().circuit(), "b"), "value", Tensor.scalar(1), 0).orThrow();
        session.become(Editing.commit(edit));
        assertEquals(new Stage.Accumulated(0), session.state().showing().sweep().orElseThrow().stage());
        assertFalse(tally(session).of(id(editor.document().circuit(), "b")).orElseThrow().shown().equals(Tensor.scalar(-0.5)));
    }

    @Test
    @DisplayName("another wiring ends it, and so does going live")
    void ended() {
        Session rewired = session();
        EditorState editor = rewired.state().editor();
        Circuit circuit = editor.document().circuit();
        rewired.become(Editing.commit(Teaching.train(editor, Message.of("nothing"), Map.of(), 0)));
        Circuit other = circuit.disconnect(new PortRef(id(circuit, "z"), 1)).connect(id(circuit, "s"), new PortRef(id(circuit, "z"), 1)).orThrow();
        Transaction wired = new Transaction(Message.of("nothing"), Teaching.train(editor, Message.of("nothing"), Map.of(), 0).change(),
                editor.with(editor.document().withCircuit(other)), 0);
        rewired.become(Editing.commit(wired));
        assertEquals(Optional.empty(), rewired.state().showing().sweep());

        Session live = session();
        live.become(Stepping.live(true));
        assertEquals(Optional.empty(), live.state().showing().sweep());
    }

    @Test
    @DisplayName("nothing moves while a person steps from example to example")
    void steady() {
        Session session = session();
        Map<NodeId, Rect> before = session.state().geometry().accounts();
        session.become(Stepping::last);
        session.become(Stepping.step(-1));
        assertEquals(before, session.state().geometry().accounts());
    }

    @Test
    @DisplayName("a cell that is missing in the row shown is what the window names, not a field to type in")
    void missingCell() {
        Session session = session();
        session.become(Stepping.sweep(false));
        session.become(Editing.commit(Tabling.type(session.state().editor(), 1, 1, "")));
        assertEquals(Optional.empty(), session.state().outputProblem());
        session.become(Stepping.row(1));
        String cell = "Row 2, column x2 is empty; type a number or take the row away.";
        assertTrue(session.state().outputProblem().orElseThrow().toString().endsWith(cell));
        NodeId x = id(session.state().circuit(), "x");
        assertEquals(Optional.of(cell), session.state().problem(x).map(Message::toString));
    }
}
