package org.gradwire.ui.learn;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Practice;
import org.gradwire.ui.state.Practising;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sketches;
import org.gradwire.ui.state.State;

/// Has the sketches of the circuit made on another thread, one at a time: the next is of the circuit as it is by then.
///
/// While training runs it rests between them, so that pictures take a part of the time only.
final class Studio {
    private static final long NANOS_BETWEEN = 90_000_000;
    private static final long MOST_NANOS_BETWEEN = 400_000_000;
    private static final int RESTS = 2;

    private final Session session;
    private final Worker worker;
    private final LongSupplier clock;
    private Optional<Wish> asked = Optional.empty();
    private boolean busy;
    private long rested;

    /// What it looks at. Whatever training tells, and a picture that is made, changes the practice: reason to look again,
    /// for it may have rested by then.
    private record Glance(Wish wish, Same<Practice> practice) {
        static Glance of(State state) {
            return new Glance(Wish.of(state), new Same<>(state.practice()));
        }
    }

    /// @param clock in nanoseconds
    public Studio(Session session, Worker worker, LongSupplier clock) {
        this.session = session;
        this.worker = worker;
        this.clock = clock;
        rested = clock.getAsLong();
        session.show(Glance::of, this::look);
    }

    private void look(Glance now) {
        Wish wish = now.wish();
        Practice practice = now.practice().it();
        boolean tired = practice.running() && clock.getAsLong() < rested;
        if (busy || tired || asked.equals(Optional.of(wish))) {
            return;
        }
        asked = Optional.of(wish);
        if (wish.isForNothing()) {
            if (practice.sketches() != Sketches.NONE) {
                session.become(Practising.sketch(Sketches.NONE));
            }
            return;
        }
        busy = true;
        long start = clock.getAsLong();
        worker.send(Errand.always(() -> Sketcher.of(wish), made -> made(wish, made, clock.getAsLong() - start))
                .orElse(() -> made(wish, Sketches.NONE, 0)));
    }

    private void made(Wish wish, Sketches sketches, long nanos) {
        busy = false;
        rested = clock.getAsLong() + Math.clamp(RESTS * nanos, NANOS_BETWEEN, MOST_NANOS_BETWEEN);
        State now = session.state();
        // What was opened meanwhile has nothing to do with them.
        if (wish.circuit().it().sameGraph(now.circuit()) && wish.data().it() == now.document().learning().data()) {
            session.become(Practising.sketch(sketches));
        } else {
            session.become(Practising.sketch(Sketches.NONE));
        }
    }
}
