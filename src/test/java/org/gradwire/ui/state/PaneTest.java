package org.gradwire.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gradwire.edit.Document;
import org.gradwire.sample.Samples;
import org.gradwire.text.Language;
import org.junit.jupiter.api.Test;

/// A pane is shown what it sees: all of it, and nothing else.
class PaneTest {
    private static final Move STEP = Stepping.step(1);
    private static final Move KOREAN = Looking.prefer(preferences -> preferences.with(Language.KOREAN));

    private final List<RuntimeException> troubles = new ArrayList<>();
    private final Session session =
            new Session(new Origin.Sample("three-inputs"), sample(), Page.CIRCUIT, Preferences.STANDARD, Recent.NONE, troubles::add);

    /// Writes down what it is shown.
    private static final class Notebook<S> implements Pane<S> {
        private final Function<State, S> sees;
        private final List<S> before = new ArrayList<>();
        private final List<S> now = new ArrayList<>();

        Notebook(Function<State, S> sees) {
            this.sees = sees;
        }

        @Override
        public S sees(State state) {
            return sees.apply(state);
        }

        @Override
        public void show(S was, S is) {
            before.add(was);
            now.add(is);
        }
    }

    @Test
    void aPaneIsShownTheFirstTimeWhatIsThere() {
        session.become(STEP);
        Notebook<Integer> pane = shown(PaneTest::position);
        assertEquals(List.of(1), pane.now);
        assertEquals(List.of(1), pane.before, "there is nothing before the first time");
    }

    @Test
    void aPaneOfChangesIsShownNothingUntilSomethingHasChanged() {
        List<Integer> shown = new ArrayList<>();
        session.show(Pane.ofChanges(PaneTest::position, shown::add));
        session.become(KOREAN);
        assertEquals(List.of(), shown);
        session.become(STEP);
        assertEquals(List.of(1), shown);
    }

    @Test
    void aPaneThatChangesTheStateAsItIsFirstShownItSeesThatToo() {
        List<Integer> shown = new ArrayList<>();
        session.show(PaneTest::position, position -> {
            shown.add(position);
            if (position < 2) {
                session.become(STEP);
            }
        });
        assertEquals(List.of(0, 1, 2), shown);
    }

    @Test
    void aPaneThatIsAddedWhileOthersAreShownSeesTheSame() {
        List<Integer> shown = new ArrayList<>();
        session.show(Pane.ofChanges(PaneTest::position, position -> {
            if (position == 1) {
                session.show(PaneTest::position, shown::add);
            }
        }));
        session.become(STEP);
        session.become(STEP);
        assertEquals(List.of(1, 2), shown);
    }

    @Test
    void aPaneIsShownNothingThatItDoesNotSee() {
        Notebook<Integer> pane = shown(PaneTest::position);
        session.become(KOREAN);
        session.become(Looking.show(Page.START));
        assertEquals(List.of(0), pane.now);
        session.become(STEP);
        assertEquals(List.of(0, 1), pane.now);
    }

    @Test
    void whatIsEqualIsNoDifferenceUnlessItIsToBeTheSame() {
        Notebook<Document> equal = shown(State::document);
        Notebook<Same<Document>> same = shown(state -> new Same<>(state.document()));
        Document copy = sample().withNotes(sample().notes());
        assertEquals(sample(), copy);
        assertNotSame(session.state().document(), copy);
        session.become(Bookkeeping.open(new Origin.Fresh(1), copy));
        assertEquals(1, equal.now.size());
        assertEquals(2, same.now.size());
        assertSame(copy, same.now.getLast().it());
    }

    @Test
    void whatAPaneWasShownBeforeIsWhatItSawBefore() {
        Notebook<Integer> pane = shown(PaneTest::position);
        session.become(STEP);
        session.become(KOREAN);
        session.become(Stepping.jump(5));
        assertEquals(List.of(0, 0, 1), pane.before);
        assertEquals(List.of(0, 1, 5), pane.now);
    }

    @Test
    void aPaneThatThrowsLeavesTheOthersShownAndTheTroubleIsToldOnce() {
        Notebook<Integer> first = shown(PaneTest::position);
        session.show(PaneTest::position, PaneTest::failAfterTheFirst);
        session.show(PaneTest::position, PaneTest::failAfterTheFirst);
        Notebook<Integer> last = shown(PaneTest::position);
        session.become(STEP);
        assertEquals(List.of("at 1"), troubles.stream().map(Throwable::getMessage).toList());
        session.become(Stepping.jump(2));
        assertEquals(List.of("at 1", "at 2"), troubles.stream().map(Throwable::getMessage).toList(), "it is shown what comes next");
        assertEquals(List.of(0, 1, 2), first.now);
        assertEquals(first.now, last.now);
    }

    @Test
    void aPaneThatCannotSeeLeavesTheOthersShownToo() {
        session.show(PaneTest::seeNothingAfterTheFirst, position -> {});
        Notebook<Integer> last = shown(PaneTest::position);
        session.become(STEP);
        assertEquals(List.of(0, 1), last.now);
        assertEquals(1, troubles.size());
    }

    @Test
    void withNobodyToTellATroubleGoesToWhoeverMadeTheChangeAfterAllAreShown() {
        Session alone = new Session(new Origin.Sample("three-inputs"), sample(), Preferences.STANDARD);
        alone.show(PaneTest::position, PaneTest::failAfterTheFirst);
        Notebook<Integer> last = new Notebook<>(PaneTest::position);
        alone.show(last);
        assertThrows(IllegalStateException.class, () -> alone.become(STEP));
        assertEquals(List.of(0, 1), last.now);
    }

    @Test
    void aChangeMadeWhilePanesAreShownIsToldToAllAfterwardsAndInOrder() {
        Notebook<Integer> first = shown(PaneTest::position);
        session.show(PaneTest::position, position -> {
            if (position == 1) {
                session.become(Stepping.jump(4));
                assertEquals(4, session.state().playhead().position(), "it is in force at once");
            }
        });
        Notebook<Integer> last = shown(PaneTest::position);
        session.become(STEP);
        assertEquals(List.of(0, 1, 4), first.now);
        assertEquals(first.now, last.now);
        assertEquals(List.of(0, 0, 1), last.before);
    }

    @Test
    void aChangeMadeByAPaneThatThenThrowsIsToldAllTheSame() {
        session.show(PaneTest::position, position -> {
            if (position == 1) {
                session.become(Stepping.jump(4));
                failAfterTheFirst(position);
            }
        });
        Notebook<Integer> last = shown(PaneTest::position);
        session.become(STEP);
        assertEquals(List.of(0, 1, 4), last.now);
        assertEquals(1, troubles.size());
    }

    private <S> Notebook<S> shown(Function<State, S> sees) {
        Notebook<S> pane = new Notebook<>(sees);
        session.show(pane);
        return pane;
    }

    private static int position(State state) {
        return state.playhead().position();
    }

    private static void failAfterTheFirst(int position) {
        if (position > 0) {
            throw new IllegalStateException("at " + position);
        }
    }

    private static int seeNothingAfterTheFirst(State state) {
        failAfterTheFirst(position(state));
        return 0;
    }

    private static Document sample() {
        return Samples.find("three-inputs").orElseThrow();
    }
}
