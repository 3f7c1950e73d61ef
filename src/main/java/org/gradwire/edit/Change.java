package org.gradwire.edit;

import java.util.Set;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;

/// What a transaction did, as data: for labels, and for joining edits of one gesture.
public sealed interface Change {
    record SetParam(NodeId node, String param) implements Change {}

    record Rename(NodeId node) implements Change {}

    /// Sources become another kind of source.
    record Kind(Set<NodeId> nodes) implements Change {
        public Kind {
            nodes = Set.copyOf(nodes);
        }
    }

    record Note(NodeId node) implements Change {}

    record Output() implements Change {}

    record Seed() implements Change {}

    record Move(Set<NodeId> nodes) implements Change {
        public Move {
            nodes = Set.copyOf(nodes);
        }
    }

    /// Many nodes find new places at once, which is worth to be watched.
    record Arrange() implements Change {}

    /// Nodes appear, by hand or from the clipboard.
    record Add(Set<NodeId> nodes) implements Change {
        public Add {
            nodes = Set.copyOf(nodes);
        }
    }

    /// A wire now ends at the port, or none does any more.
    record Wire(PortRef port) implements Change {}

    record Remove(Set<NodeId> nodes, Set<PortRef> wires) implements Change {
        public Remove {
            nodes = Set.copyOf(nodes);
            wires = Set.copyOf(wires);
        }
    }

    /// All of it, from where it is kept.
    record Load() implements Change {}

    /// The table, what it feeds, or which rows are kept for testing.
    record Data() implements Change {}

    /// How parameters are trained.
    record Recipe() implements Change {}

    record Train(Set<NodeId> parameters) implements Change {
        public Train {
            parameters = Set.copyOf(parameters);
        }
    }

    record DefineGate(String gate) implements Change {}

    record RedefineGate(String gate) implements Change {}

    record RemoveGate(String gate) implements Change {}
}
