package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final NodeId X = new NodeId(1);
    private final EditorState start = EditorState.of(
            Document.of(new CircuitSketch().input("x", 1).gate("square", "f", "x").circuit(), Placement.EMPTY));

    @Test
    void undoPutsThePreviousValueItselfBack() {
        Transaction set = set(start, 5, 0);
        History history = History.EMPTY.record(start, set);
        History.Moved back = history.undo().orElseThrow();
        assertSame(start, back.state());
        assertSame(set.after(), back.history().redo().orElseThrow().state());
        assertEquals("set value of x", history.undoLabel().orElseThrow().toString());
    }

    @Test
    void allMovesOfOneDragAreUndoneTogetherAndTwoDragsAreNot() {
        Transaction first = set(start, 2, 7);
        Transaction second = set(first.after(), 3, 7);
        Transaction other = set(second.after(), 4, 8);
        History history = History.EMPTY
                .record(start, first)
                .record(first.after(), second)
                .record(second.after(), other);
        History.Moved once = history.undo().orElseThrow();
        assertSame(second.after(), once.state());
        assertSame(start, once.history().undo().orElseThrow().state());
    }

    @Test
    void whatChangesNothingLeavesNothingNorDoesADragThatEndsWhereItBegan() {
        assertSame(History.EMPTY, History.EMPTY.record(start, set(start, 1, 0)));
        Transaction away = set(start, 2, 7);
        History history = History.EMPTY.record(start, away).record(away.after(), set(away.after(), 1, 7));
        assertTrue(history.undo().isEmpty());
        assertTrue(history.redo().isEmpty());
    }

    @Test
    void aDragDoesNotGoOnAfterAnUndo() {
        Transaction drag = set(start, 2, 7);
        EditorState dragged = drag.after();
        History undone = History.EMPTY.record(start, drag).record(dragged, set(dragged, 3, 0)).undo().orElseThrow().history();
        assertSame(dragged, undone.record(dragged, set(dragged, 4, 7)).undo().orElseThrow().state());
    }

    @Test
    void movingANodeKeepsTheIdenticalCircuit() {
        Transaction moved = Arranging.move(start, List.of(X), 10, 20, 1);
        assertSame(start.document().circuit(), moved.after().document().circuit());
    }

    @Property
    void undoingEverythingAndRedoingItLeadsBack(@ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> values) {
        History history = History.EMPTY;
        List<EditorState> states = new ArrayList<>(List.of(start));
        for (int value : values) {
            EditorState state = states.getLast();
            Transaction set = set(state, value, 0);
            history = history.record(state, set);
            if (!set.after().document().equals(state.document())) {
                states.add(set.after());
            }
        }
        List<EditorState> back = all(history, History::undo);
        assertSames(states.subList(0, states.size() - 1).reversed(), back);
        for (int i = 0; i < back.size(); i++) {
            history = history.undo().orElseThrow().history();
        }
        assertSames(states.subList(1, states.size()), all(history, History::redo));
    }

    @Test
    void oneActionMoreThanAreKeptMakesTheFirstOneFinal() {
        List<EditorState> states = new ArrayList<>(List.of(start));
        History history = act(History.MOST, History.EMPTY, states);
        assertSame(start, all(history, History::undo).getLast());
        history = act(1, history, states);
        assertEquals(History.MOST, history.done().size());
        assertSames(states.subList(1, History.MOST + 1).reversed(), all(history, History::undo));
    }

    @Property(tries = 100)
    void whateverIsDoneItAgreesWithPlainListsOfTheLastActions(@ForAll("runs") List<Run> runs, @ForAll Random values) {
        History history = History.EMPTY;
        Lists lists = new Lists(new ArrayList<>(), new ArrayList<>());
        EditorState state = start;
        for (Run run : runs) {
            for (int i = 0; i < run.times(); i++) {
                Optional<History.Moved> moved = Optional.empty();
                switch (run.move()) {
                    case ACT, DRAG -> {
                        Transaction next = set(state, values.nextInt(3), run.move() == Move.DRAG ? 7 : 0);
                        history = history.record(state, next);
                        lists.record(state, next);
                        state = next.after();
                    }
                    case UNDO -> moved = history.undo();
                    case REDO -> moved = history.redo();
                }
                if (moved.isPresent()) {
                    history = moved.get().history();
                    state = moved.get().state();
                    assertSame(run.move() == Move.UNDO ? lists.undo() : lists.redo(), state);
                }
                assertEquals(lists.done.size(), history.done().size());
                assertEquals(lists.undone.size(), history.undone().size());
            }
        }
        assertSames(lists.done.reversed().stream().map(History.Entry::before).toList(), all(history, History::undo));
        assertSames(lists.undone.reversed().stream().map(entry -> entry.transaction().after()).toList(), all(history, History::redo));
    }

    @Test
    void anEarlierHistoryStaysAsItWasWhateverFollows() {
        List<EditorState> states = new ArrayList<>(List.of(start));
        History earlier = act(History.MOST + 10, History.EMPTY, states).undo().orElseThrow().history();
        List<EditorState> past = all(earlier, History::undo);
        List<EditorState> future = all(earlier, History::redo);
        act(2 * History.MOST, earlier, states);
        assertSames(past, all(earlier, History::undo));
        assertSames(future, all(earlier, History::redo));
    }

    @Test
    void longWorkHoldsABoundedPastAndAllOfItCanBeUndone() {
        List<EditorState> states = new ArrayList<>(List.of(start));
        History history = act(100_000, History.EMPTY, states);
        assertTrue(held(history) <= 2 * History.MOST + 1, "more states are held than the bound allows");
        assertEquals(states.subList(states.size() - History.MOST - 1, states.size() - 1).reversed(), all(history, History::undo));
    }

    @Test
    void aFullHistoryIsComparedAndPrintedWithoutGoingDownItsDepth() {
        List<EditorState> states = new ArrayList<>(List.of(start));
        History history = act(2 * History.MOST, History.EMPTY, states);
        History same = new History(history.done(), history.undone());
        assertEquals(history, same);
        assertEquals(same.hashCode(), history.hashCode());
        assertTrue(history.toString().length() < History.MOST);
        assertNotEquals(history, act(1, history, states));
    }

    @Test
    void nothingIsCopiedHoweverMuchWasDone() {
        Transaction there = set(start, 2, 0);
        EditorState other = there.after();
        Transaction back = set(other, 1, 0);
        History history = History.EMPTY;
        for (int i = 0; i < History.MOST; i++) {
            history = history.record(start, there).record(other, back);
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < History.MOST; i++) {
            history = history.record(start, there).record(other, back);
            history = history.undo().orElseThrow().history().redo().orElseThrow().history();
        }
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / (4L * History.MOST);
        assertTrue(each < History.MOST, () -> each + " bytes an action, but a list of as many has at least four for each");
    }

    private static Transaction set(EditorState state, double value, long gesture) {
        return Commands.set(state, X, "value", Tensor.scalar(value), gesture).orThrow();
    }

    /// So many actions after the last of these states, each of which leads to a new one.
    private static History act(int times, History history, List<EditorState> states) {
        History after = history;
        for (int i = 0; i < times; i++) {
            Transaction next = set(states.getLast(), -states.size(), 0);
            after = after.record(states.getLast(), next);
            states.add(next.after());
        }
        return after;
    }

    /// The states that one passes, undoing or redoing all that can be.
    private static List<EditorState> all(History history, Function<History, Optional<History.Moved>> way) {
        List<EditorState> states = new ArrayList<>();
        Optional<History.Moved> moved = way.apply(history);
        while (moved.isPresent()) {
            states.add(moved.get().state());
            moved = way.apply(moved.get().history());
        }
        return states;
    }

    private static void assertSames(List<EditorState> expected, List<EditorState> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            assertSame(expected.get(i), found.get(i));
        }
    }

    /// How many states can be reached from a history, and so are kept from being collected.
    private static long held(History history) {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(history));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next.getClass().getPackage() == History.class.getPackage() && found.add(next)) {
                Arrays.stream(next.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .flatMap(field -> Optional.ofNullable(value(field, next)).stream())
                        .forEach(open::push);
            }
        }
        return found.stream().filter(EditorState.class::isInstance).count();
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    enum Move { ACT, DRAG, UNDO, REDO }

    /// The same again and again.
    record Run(Move move, int times) {}

    @Provide
    static Arbitrary<List<Run>> runs() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> many = Arbitraries.integers().between(History.MOST / 2, 2 * History.MOST);
        Arbitrary<Integer> times = Arbitraries.frequencyOf(Tuple.of(6, few), Tuple.of(1, many));
        return Combinators.combine(Arbitraries.of(Move.class), times).as(Run::new).list().ofMaxSize(40);
    }

    /// The same in plain lists, the last entry last.
    private record Lists(List<History.Entry> done, List<History.Entry> undone) {
        void record(EditorState before, Transaction transaction) {
            Document next = transaction.after().document();
            if (next.equals(before.document())) {
                return;
            }
            EditorState from = before;
            if (!done.isEmpty() && undone.isEmpty() && transaction.continues(done.getLast().transaction())) {
                from = done.removeLast().before();
            }
            undone.clear();
            if (!next.equals(from.document())) {
                done.add(new History.Entry(from, transaction));
            }
            if (done.size() > History.MOST) {
                done.removeFirst();
            }
        }

        EditorState undo() {
            undone.add(done.removeLast());
            return undone.getLast().before();
        }

        EditorState redo() {
            done.add(undone.removeLast());
            return done.getLast().transaction().after();
        }
    }
}
