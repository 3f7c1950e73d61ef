package org.gradwire.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.gate.Gate;
import org.gradwire.lesson.Expected;
import org.gradwire.lesson.Expected.Quantity;
import org.gradwire.text.Text;
import org.gradwire.train.Learning;

/// All that a circuit file says.
///
/// @param lesson   what the circuit shows: a paragraph of a few sentences, and after a blank line as much as a page
/// @param notes    what is written about single nodes
/// @param expected numbers that a text prints for it
/// @param learning the data table, and how parameters are trained with it
/// @param ownGates gates that a person made for this circuit, used or not, in the order in which they were made
public record Document(
        Text title,
        Text lesson,
        Circuit circuit,
        Placement placement,
        Map<NodeId, String> notes,
        List<Expected> expected,
        List<Gate> ownGates,
        Learning learning,
        Extras extras) {
    public static final Document EMPTY = of(Circuit.EMPTY, Placement.EMPTY);

    public Document {
        notes = Map.copyOf(notes);
        expected = List.copyOf(expected);
        ownGates = List.copyOf(ownGates);
    }

    public static Document of(Circuit circuit, Placement placement) {
        return new Document(Text.EMPTY, Text.EMPTY, circuit, placement, Map.of(), List.of(), List.of(), Learning.NONE, Extras.NONE);
    }

    /// What is expected of a wire that is no more, or comes from elsewhere, is forgotten with it.
    public Document withCircuit(Circuit next) {
        return withCircuit(next, Optional::of);
    }

    /// The same for a circuit in which ports have other numbers.
    ///
    /// @param moved where a port is now; nothing if it is no more
    Document withCircuit(Circuit next, Function<PortRef, Optional<PortRef>> moved) {
        List<Expected> left = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            int origin = i;
            follow(expected.get(i), next, moved).ifPresent(number -> {
                left.add(number);
                origins.add(origin);
            });
        }
        Extras kept = left.size() == expected.size() ? extras : extras.moved("expected", origins);
        return new Document(title, lesson, next, placement, notes, left, ownGates, learning, kept);
    }

    private Optional<Expected> follow(Expected number, Circuit next, Function<PortRef, Optional<PortRef>> moved) {
        if (!(number.quantity() instanceof Quantity.GradientAlong(PortRef wire))) {
            return Optional.of(number).filter(same -> same.isOf(next));
        }
        return moved.apply(wire)
                .filter(now -> next.feeder(now).isPresent() && next.feeder(now).equals(circuit.feeder(wire)))
                .map(now -> new Expected(
                        new Quantity.GradientAlong(now), number.number(), number.decimals(), number.misprint(), number.note()));
    }

    public Document withPlacement(Placement next) {
        return new Document(title, lesson, circuit, next, notes, expected, ownGates, learning, extras);
    }

    /// Forgets what is said about nodes that are no more.
    public Document without(Set<NodeId> gone) {
        if (gone.isEmpty()) {
            return this;
        }
        Map<NodeId, String> left = new LinkedHashMap<>(notes);
        left.keySet().removeAll(gone);
        Learning rest = learning.with(learning.data().without(gone));
        return new Document(title, lesson, circuit, placement.without(gone), left, expected, ownGates, rest, kept(rest).without(gone));
    }

    public Document withNotes(Map<NodeId, String> next) {
        return new Document(title, lesson, circuit, placement, next, expected, ownGates, learning, extras);
    }

    /// For numbers that begin with those before.
    public Document withExpected(List<Expected> next) {
        return new Document(title, lesson, circuit, placement, notes, next, ownGates, learning, extras);
    }

    /// For gates that each stand in the place of one before, or come after all of them.
    public Document withOwnGates(List<Gate> next) {
        return new Document(title, lesson, circuit, placement, notes, expected, next, learning, extras);
    }

    public Document withLearning(Learning next) {
        return new Document(title, lesson, circuit, placement, notes, expected, ownGates, next, kept(next));
    }

    /// What is kept of a binding stays with the source that is bound.
    private Extras kept(Learning next) {
        Map<NodeId, Integer> before = new HashMap<>();
        learning.data().bindings().forEach(binding -> before.put(binding.source(), before.size()));
        return extras.moved(
                "data/bind", next.data().bindings().stream().map(binding -> before.getOrDefault(binding.source(), -1)).toList());
    }

    Document withoutOwnGate(Gate gate) {
        List<Integer> left = IntStream.range(0, ownGates.size()).boxed().filter(i -> !ownGates.get(i).equals(gate)).toList();
        return new Document(
                title, lesson, circuit, placement, notes, expected, left.stream().map(ownGates::get).toList(), learning,
                extras.moved("gates", left));
    }

    public Optional<Gate> ownGate(String name) {
        return ownGates.stream().filter(gate -> gate.id().equals(name)).findFirst();
    }
}
