package org.gradwire.pass;

/// The position in a trace, and how far one press of *step* goes. Moving it evaluates nothing.
///
/// @param position steps made, from 0 to the number of steps
public record Playhead(int position, Granularity granularity) {
    public static final Playhead START = new Playhead(0, Granularity.WIRE);

    public Playhead next(Plan plan) {
        return at(plan.next(position, granularity, 1), plan);
    }

    public Playhead previous(Plan plan) {
        return at(plan.next(position, granularity, -1), plan);
    }

    /// Anywhere; kept within the trace.
    public Playhead at(int wanted, Plan plan) {
        return new Playhead(Math.clamp(wanted, 0, plan.stepCount()), granularity);
    }

    public Playhead by(Granularity next) {
        return new Playhead(position, next);
    }

    public boolean isAtEnd(Plan plan) {
        return position >= plan.stepCount();
    }
}
