package org.gradwire.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.lesson.Expected;
import org.gradwire.text.Text;

/// All that a circuit file says.
///
/// @param lesson   one sentence or a few about what the circuit shows
/// @param notes    what is written about single nodes
/// @param expected numbers that a text prints for it
public record Document(
        Text title,
        Text lesson,
        Circuit circuit,
        Placement placement,
        Map<NodeId, String> notes,
        List<Expected> expected,
        Extras extras) {
    public static final Document EMPTY = of(Circuit.EMPTY, Placement.EMPTY);

    public Document {
        notes = Map.copyOf(notes);
        expected = List.copyOf(expected);
    }

    public static Document of(Circuit circuit, Placement placement) {
        return new Document(Text.EMPTY, Text.EMPTY, circuit, placement, Map.of(), List.of(), Extras.NONE);
    }

    /// What is expected of a wire that is no more is forgotten with it.
    public Document withCircuit(Circuit next) {
        return new Document(title, lesson, next, placement, notes, expected.stream().filter(number -> number.isOf(next)).toList(), extras);
    }

    public Document withPlacement(Placement next) {
        return new Document(title, lesson, circuit, next, notes, expected, extras);
    }

    /// Forgets what is said about nodes that are no more.
    public Document without(Set<NodeId> gone) {
        if (gone.isEmpty()) {
            return this;
        }
        Map<NodeId, String> left = new LinkedHashMap<>(notes);
        left.keySet().removeAll(gone);
        return new Document(title, lesson, circuit, placement.without(gone), left, expected, extras.without(gone));
    }

    public Document withNotes(Map<NodeId, String> next) {
        return new Document(title, lesson, circuit, placement, next, expected, extras);
    }
}
