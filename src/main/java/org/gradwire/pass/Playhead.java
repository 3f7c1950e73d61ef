package org.gradwire.pass;

/// The position in a trace, and how far one press of *step* goes. Moving it evaluates nothing.
///
/// @param position steps made, from 0 to the number of steps
/// @param wanted   where it was put; an edit may shorten the trace for a while, and then it comes back
public record Playhead(int position, int wanted, Granularity granularity) {
    public static final Playhead START = new Playhead(0, 0, Granularity.WIRE);

    public Playhead next(Plan plan) {
        return at(plan.next(position, granularity, 1), plan);
    }

    public Playhead previous(Plan plan) {
        return at(plan.next(position, granularity, -1), plan);
    }

    /// Anywhere; kept within the trace.
    public Playhead at(int wanted, Plan plan) {
        int within = Math.clamp(wanted, 0, plan.stepCount());
        return new Playhead(within, within, granularity);
    }

    /// In a trace that an edit has changed: where it was put, or as near as there is.
    public Playhead in(Plan plan) {
        return new Playhead(Math.clamp(wanted, 0, plan.stepCount()), wanted, granularity);
    }

    public Playhead by(Granularity next) {
        return new Playhead(position, wanted, next);
    }

    public boolean isAtEnd(Plan plan) {
        return position >= plan.stepCount();
    }
}
