package org.gradwire.ui.learn;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Practising;
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sketches;
import org.gradwire.ui.state.State;

/// Has the sketches of the circuit made on another thread, one at a time: the next is of the circuit as it is by then.
///
/// While training runs it rests between them, so that pictures take a part of the time only.
public final class Studio implements Renderer {
    private static final long NANOS_BETWEEN = 90_000_000;
    private static final long MOST_NANOS_BETWEEN = 400_000_000;
    private static final int RESTS = 2;

    private final Session session;
    private final Worker worker;
    private final LongSupplier clock;
    private Optional<Wish> asked = Optional.empty();
    private boolean busy;
    private long rested;

    /// @param clock in nanoseconds
    public Studio(Session session, Worker worker, LongSupplier clock) {
        this.session = session;
        this.worker = worker;
        this.clock = clock;
        rested = clock.getAsLong();
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        Wish wish = Wish.of(after);
        boolean tired = after.practice().running() && clock.getAsLong() < rested;
        if (busy || tired || asked.filter(wish::isFor).isPresent()) {
            return;
        }
        asked = Optional.of(wish);
        if (wish.isForNothing()) {
            if (after.practice().sketches() != Sketches.NONE) {
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
        if (wish.circuit().sameGraph(now.circuit()) && wish.learning().data() == now.document().learning().data()) {
            session.become(Practising.sketch(sketches));
        } else {
            session.become(Practising.sketch(Sketches.NONE));
        }
    }
}
