package org.gradwire.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;

/// Why a course has failed: its last updates are made once more, and looked at.
public final class Collapse {
    /// Steps that became so many times longer went wrong because of it.
    private static final double GREW = 10;
    private static final int EPOCHS = 3;
    private static final int MOST_UPDATES = 2000;

    private final Course course;
    private final int lastFinite;
    /// The largest change of an entry in the first update that is looked at, and in the last with numbers; by parameter.
    private final Map<NodeId, Double> first = new HashMap<>();
    private final Map<NodeId, Double> latest = new HashMap<>();
    private Map<NodeId, Tensor> before;
    private int updates;
    private boolean overflowed;

    private Collapse(Course course) {
        this.course = course;
        lastFinite = course.lastFinite();
        before = course.training().parameters();
    }

    /// What happened, most important first; at least one sentence. Leaves the course at its last epoch with numbers.
    public static List<Message> of(Course course) {
        if (!course.hasFailed()) {
            throw new IllegalArgumentException("the course goes well");
        }
        Collapse collapse = new Collapse(course);
        List<Message> found = collapse.explain();
        course.visit(collapse.lastFinite);
        return found;
    }

    private List<Message> explain() {
        Training training = course.training();
        int from = Math.max(0, lastFinite - EPOCHS);
        while (from < lastFinite && (long) (lastFinite - from) * training.updatesPerEpoch() > MOST_UPDATES) {
            from++;
        }
        double rate = course.rate().orElse(training.recipe().rate());
        course.replay(from, () -> before = training.parameters(), this::look);
        List<Message> found = new ArrayList<>();
        divergence(rate).ifPresent(found::add);
        training.set(before);
        Birth.find(training).ifPresent(found::add);
        return found.isEmpty() ? List.of(Message.of("train.diverged", lastFinite)) : List.copyOf(found);
    }

    private void look() {
        if (overflowed) {
            return;
        }
        Map<NodeId, Tensor> now = course.training().parameters();
        updates++;
        Map<NodeId, Double> steps = new HashMap<>();
        now.forEach((id, value) -> steps.put(id, step(before.getOrDefault(id, value), value)));
        overflowed = !course.training().isFinite();
        if (updates == 1) {
            first.putAll(steps);
        }
        if (!overflowed || updates == 1) {
            latest.putAll(steps);
        }
        if (!overflowed) {
            before = now;
        }
    }

    private static double step(Tensor from, Tensor to) {
        double most = 0;
        for (int i = 0; i < to.count(); i++) {
            most = Math.max(most, Math.abs(to.at(i) - from.at(i)));
        }
        return most;
    }

    /// The parameter with the longest step of those whose steps grew.
    private Optional<Message> divergence(double rate) {
        Optional<NodeId> worst = Optional.empty();
        double most = 0;
        for (NodeId id : course.training().examples().parameters()) {
            double start = first.getOrDefault(id, 0.0);
            double last = latest.getOrDefault(id, 0.0);
            boolean grew = updates == 1 ? start == Double.POSITIVE_INFINITY : last >= GREW * start;
            if (grew && last > most) {
                most = last;
                worst = Optional.of(id);
            }
        }
        return worst.map(id -> {
            String name = Trouble.label(course.training().examples().circuit(), id);
            return updates == 1
                    ? Message.of("trouble.leap", name, Trouble.rate(rate), Trouble.rate(rate / 10))
                    : Message.of(
                            "trouble.diverged", name, Trouble.figure(first.getOrDefault(id, 0.0)), Trouble.figure(latest.getOrDefault(id, 0.0)),
                            Trouble.rate(rate), Trouble.rate(rate / 10), lastFinite);
        });
    }
}
