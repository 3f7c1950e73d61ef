package org.gradwire.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Param;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Binding;

/// What can be said of single nodes, as functions from a state to a transaction or a refusal.
public final class Commands {
    private Commands() {}

    /// Gives a source its value, or a gate a parameter.
    ///
    /// @param gesture see [Transaction]
    public static Outcome<Transaction> set(EditorState state, NodeId node, String param, Tensor value, long gesture) {
        Document document = state.document();
        Optional<Binding> bound = document.learning().data().binding(node).filter(fed -> param.equals(Param.VALUE_NAME));
        if (bound.isPresent()) {
            return Outcome.refused("edit.set.bound", Circuit.label(document.circuit().node(node)), String.join(", ", bound.get().columns()));
        }
        return document.circuit().set(node, param, value).map(circuit -> new Transaction(
                Message.of("edit.set", Circuit.label(circuit.node(node)), param),
                new Change.SetParam(node, param),
                state.with(document.withCircuit(circuit)),
                gesture));
    }

    /// Takes a value or an optional parameter away again.
    public static Transaction clear(EditorState state, NodeId id, String param) {
        Document document = state.document();
        Node node = document.circuit().node(id);
        return new Transaction(
                Message.of("edit.clear", Circuit.label(node), param), new Change.SetParam(id, param),
                state.with(document.withCircuit(document.circuit().replace(node.withSettings(node.settings().without(param))).orThrow())), 0);
    }

    public static Outcome<Transaction> rename(EditorState state, NodeId id, String wanted) {
        String name = wanted.strip();
        Optional<Message> wrong = NameRule.complaint(name);
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(wrong.get());
        }
        Document document = state.document();
        Node node = document.circuit().node(id);
        return document.circuit().replace(node.withName(name)).map(circuit -> new Transaction(
                name.isEmpty() ? Message.of("edit.unname", Circuit.label(node)) : Message.of("edit.rename", Circuit.label(node), name),
                new Change.Rename(id), state.with(document.withCircuit(circuit)), 0));
    }

    /// Makes the sources among some nodes another kind of source: a parameter can be trained, an input or a constant cannot.
    public static Transaction kinds(EditorState state, Set<NodeId> ids, Gate kind) {
        Document document = state.document();
        Circuit circuit = document.circuit();
        List<Node> sources = circuit.nodes().stream().filter(node -> ids.contains(node.id()) && node.gate().isSource()).toList();
        Set<NodeId> changed = sources.stream().map(Node::id).collect(Collectors.toSet());
        List<Node> nodes = circuit.nodes().stream()
                .map(node -> changed.contains(node.id()) ? new Node(node.id(), kind, node.name(), node.settings(), node.inputs()) : node)
                .toList();
        return new Transaction(
                sources.size() == 1
                        ? Message.of("edit.kind", Circuit.label(sources.getFirst()), kind.name())
                        : Message.of("edit.kinds", sources.size(), kind.name()),
                new Change.Kind(changed),
                state.with(document.withCircuit(Circuit.of(nodes, circuit.chosenOutput(), circuit.seed()).orThrow())), 0);
    }

    /// What is written about a node; nothing takes the note away.
    public static Transaction note(EditorState state, NodeId id, String words, long gesture) {
        Document document = state.document();
        Map<NodeId, String> notes = new HashMap<>(document.notes());
        if (words.isBlank()) {
            notes.remove(id);
        } else {
            notes.put(id, words);
        }
        return new Transaction(
                Message.of("edit.note", Circuit.label(document.circuit().node(id))), new Change.Note(id),
                state.with(document.withNotes(notes)), gesture);
    }

    /// Chooses the output; nothing leaves the choice to the circuit.
    public static Transaction output(EditorState state, Optional<NodeId> output) {
        Document document = state.document();
        Circuit circuit = document.circuit();
        return new Transaction(
                output.map(node -> Message.of("edit.output", Circuit.label(circuit.node(node)))).orElseGet(() -> Message.of("edit.output.none")),
                new Change.Output(), state.with(document.withCircuit(circuit.withOutput(output))), 0);
    }

    /// The gradient that the output starts with; nothing means ones.
    public static Transaction seed(EditorState state, Optional<Tensor> seed, long gesture) {
        Document document = state.document();
        return new Transaction(
                Message.of("edit.seed"), new Change.Seed(),
                state.with(document.withCircuit(document.circuit().withSeed(seed))), gesture);
    }

    /// Another document in place of this one, as when a file is read again.
    ///
    /// @param name of where it comes from
    public static Transaction load(String name, Document document) {
        return new Transaction(Message.of("edit.load", name), new Change.Load(), EditorState.of(document), 0);
    }
}
