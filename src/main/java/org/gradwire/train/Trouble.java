package org.gradwire.train;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Gate;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// Why a course does not learn, as sentences: what is wrong, where, and what to do.
///
/// These are hints, found by rules of thumb, and none is given for a course whose loss is low. A course that has failed is for
/// [Collapse].
public final class Trouble {
    /// Gates whose slope is 0 everywhere.
    private static final Set<Gate> STEPS = Set.of(Activations.STEP.gate(), Activations.SIGN.gate());
    /// So much of the first loss, or so little at all, is low.
    private static final double LOW = 0.1;
    private static final double LOW_AT_ALL = 0.01;
    private static final double MANY_DEAD = 0.1;
    private static final double MANY_FLAT = 0.5;
    private static final double VANISHED = 1e-3;
    /// A loss that moves by less than this part of itself in so many epochs is still.
    private static final int WHILE = 20;
    private static final double STILL = 1e-5;

    private Trouble() {}

    /// Cheap enough to be asked twice a second. On the thread of the course, which stays where it is.
    public static List<Message> of(Course course) {
        if (course.hasFailed()) {
            return List.of();
        }
        Training training = course.training();
        List<Message> found = new ArrayList<>(blocked(training));
        Losses losses = course.losses();
        int epoch = Math.min(training.epoch(), losses.length() - 1);
        double loss = losses.training(epoch);
        if (loss <= LOW * losses.training(0) || loss <= LOW_AT_ALL || found.size() == training.examples().parameters().size()) {
            return List.copyOf(found);
        }
        growing(course, epoch).ifPresent(found::add);
        Survey survey = Survey.of(training);
        List<Message> resting = resting(training, survey);
        found.addAll(resting);
        if (resting.isEmpty()) {
            vanishing(training, survey).ifPresent(found::add);
        }
        still(course, epoch, survey).ifPresent(found::add);
        return List.copyOf(found);
    }

    /// Parameters all of whose ways to the output lead through a gate without a slope.
    private static List<Message> blocked(Training training) {
        Circuit circuit = training.examples().circuit();
        Map<NodeId, NodeId> walls = new HashMap<>();
        Set<NodeId> reached = new HashSet<>(List.of(circuit.output().orElseThrow()));
        List<Node> order = training.plan().order();
        for (Node node : order.reversed()) {
            boolean isStep = STEPS.contains(node.gate());
            if ((isStep && reached.contains(node.id())) || walls.containsKey(node.id())) {
                node.inputs().forEach(input -> input.ifPresent(from -> walls.put(from, isStep ? node.id() : walls.getOrDefault(node.id(), node.id()))));
            }
            if (!isStep && reached.contains(node.id())) {
                node.inputs().forEach(input -> input.ifPresent(reached::add));
            }
        }
        return training.examples().parameters().stream()
                .filter(parameter -> !reached.contains(parameter))
                .map(parameter -> Message.of("trouble.blocked", label(circuit, parameter), label(circuit, walls.getOrDefault(parameter, parameter))))
                .toList();
    }

    /// A loss that rises epoch after epoch to more than twice what it was at first.
    private static Optional<Message> growing(Course course, int epoch) {
        Losses losses = course.losses();
        boolean grows = epoch >= 3 && losses.training(epoch) > 2 * losses.training(0);
        for (int e = epoch; grows && e > epoch - 3; e--) {
            grows = losses.training(e) > losses.training(e - 1);
        }
        if (!grows) {
            return Optional.empty();
        }
        double rate = course.rate().orElse(course.training().recipe().rate());
        return course.farthest().map(moved -> Message.of(
                "trouble.growing", figure(losses.training(0)), figure(losses.training(epoch)), label(course.training().examples().circuit(), moved.parameter()),
                figure(moved.distance()), rate(rate), rate(rate / 10)));
    }

    private static List<Message> resting(Training training, Survey survey) {
        Circuit circuit = training.examples().circuit();
        List<Message> found = new ArrayList<>();
        survey.dead().forEach((id, dead) -> {
            int units = Survey.entries(training, id);
            if (dead > 0 && dead >= MANY_DEAD * units) {
                found.add(units == 1
                        ? Message.of("trouble.dead.one", label(circuit, id), survey.examples())
                        : Message.of("trouble.dead", dead, units, label(circuit, id), survey.examples()));
            }
        });
        survey.flat().forEach((id, share) -> {
            if (share > MANY_FLAT) {
                found.add(Message.of("trouble.flat", label(circuit, id), Math.round(100 * share), survey.examples(), figure(Survey.FLAT)));
            }
        });
        return found;
    }

    /// The weights farthest from the output against those nearest to it.
    private static Optional<Message> vanishing(Training training, Survey survey) {
        Circuit circuit = training.examples().circuit();
        Map<NodeId, Integer> distances = distances(training);
        Set<NodeId> weights = FreshParameters.weights(circuit);
        List<NodeId> layers = training.examples().parameters().stream()
                .filter(weights::contains)
                .sorted(Comparator.comparing((NodeId id) -> distances.getOrDefault(id, 0)).reversed())
                .toList();
        if (layers.size() < 2) {
            return Optional.empty();
        }
        NodeId first = layers.getFirst();
        NodeId last = layers.getLast();
        double far = survey.length(first);
        double near = survey.length(last);
        boolean isDeeper = distances.getOrDefault(first, 0) > distances.getOrDefault(last, 0);
        return isDeeper && far > 0 && far < VANISHED * near
                ? Optional.of(Message.of(
                        "trouble.vanishing", label(circuit, first), figure(near / far), label(circuit, last), figure(far), figure(near)))
                : Optional.empty();
    }

    /// By node: how many gates lie at most between it and the output.
    private static Map<NodeId, Integer> distances(Training training) {
        Map<NodeId, Integer> distances = new HashMap<>();
        distances.put(training.examples().circuit().output().orElseThrow(), 0);
        for (Node node : training.plan().order().reversed()) {
            Integer own = distances.get(node.id());
            if (own != null) {
                node.inputs().forEach(input -> input.ifPresent(from -> distances.merge(from, own + 1, Math::max)));
            }
        }
        return distances;
    }

    /// A loss that hardly fell and does not move any more: the steps are too short, or there is no slope.
    private static Optional<Message> still(Course course, int epoch, Survey survey) {
        Losses losses = course.losses();
        if (epoch < WHILE || losses.training(epoch) < (1 - LOW) * losses.training(0)) {
            return Optional.empty();
        }
        double loss = losses.training(epoch);
        double moved = Math.abs(loss - losses.training(epoch - WHILE));
        if (moved > STILL * Math.abs(loss)) {
            return Optional.empty();
        }
        double rate = course.rate().orElse(course.training().recipe().rate());
        double slope = survey.length();
        double fallAtRateOne = (double) WHILE * course.training().updatesPerEpoch() * slope * slope;
        return Optional.of(fallAtRateOne < VANISHED * Math.abs(loss)
                ? Message.of("trouble.level", figure(loss), WHILE, figure(slope))
                : Message.of("trouble.slow", figure(loss), figure(moved), WHILE, rate(rate), rate(10 * rate)));
    }

    static String label(Circuit circuit, NodeId node) {
        return Circuit.label(circuit.node(node));
    }

    /// A learning rate as a person would write it.
    static String rate(double rate) {
        return Double.isFinite(rate) ? NumberFormat.allDigits(new BigDecimal(rate).round(new MathContext(3)).doubleValue()) : figure(rate);
    }

    static String figure(double number) {
        return NumberFormat.STANDARD.format(number);
    }
}
