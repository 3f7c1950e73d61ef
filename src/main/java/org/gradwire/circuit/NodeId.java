package org.gradwire.circuit;

/// Which node: a number that stays the same through renaming, undo and files. Starts at 1.
public record NodeId(int number) implements Comparable<NodeId> {
    @Override
    public int compareTo(NodeId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "#" + number;
    }
}
