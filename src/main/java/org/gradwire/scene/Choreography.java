package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.pass.Trace;

/// What is seen between two positions of a pass: phases, one after the other. Data, which a back end plays.
public record Choreography(boolean forward, List<Phase> phases) {
    /// The steps of a large gate would only flicker; then the last one stands for all.
    private static final int MOST_STEPS = 4;

    public Choreography {
        phases = List.copyOf(phases);
    }

    /// A phase, and how much of it is over.
    public record Now(Phase phase, double share) {}

    /// @param from the position before
    /// @param to   the position after it
    public static Choreography of(Geometry geometry, Trace trace, int from, int to) {
        int first = to - from > MOST_STEPS ? to : from + 1;
        List<Phase> phases = IntStream.rangeClosed(first, to)
                .mapToObj(step -> new Choreographer(geometry, trace, step).phases())
                .flatMap(List::stream)
                .toList();
        return new Choreography(trace.step(to).isForward(), scaled(phases));
    }

    /// Only what must be seen, for when there is little time.
    public Choreography brief() {
        return new Choreography(forward, scaled(phases.stream().filter(phase -> !phase.detail()).toList()));
    }

    /// Nothing moves: what a pulse would go to lights up for as long.
    public Choreography still() {
        List<Phase> still = new ArrayList<>();
        for (Phase phase : phases) {
            Act act = switch (phase.act()) {
                case Act.Move move -> move.goal();
                case Act.Stand stand -> stand;
                case Act.Glow glow -> glow;
            };
            boolean goesOn = !still.isEmpty() && still.getLast().act().equals(act) && still.getLast().step() == phase.step();
            still.add(new Phase(
                    phase.step(), phase.share() + (goesOn ? still.removeLast().share() : 0), phase.detail(), act));
        }
        return new Choreography(forward, still);
    }

    /// How many steps are made.
    public int steps() {
        return (int) phases.stream().mapToInt(Phase::step).distinct().count();
    }

    /// What is seen at a share of the time; nothing when it is over.
    public Optional<Now> at(double share) {
        double begin = 0;
        for (Phase phase : phases) {
            if (share < begin + phase.share()) {
                return Optional.of(new Now(phase, (share - begin) / phase.share()));
            }
            begin += phase.share();
        }
        return Optional.empty();
    }

    private static List<Phase> scaled(List<Phase> phases) {
        double sum = phases.stream().mapToDouble(Phase::share).sum();
        return phases.stream().map(phase -> phase.lasting(phase.share() / sum)).toList();
    }
}
