package org.gradwire.edit;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the nodes of new layers are called: `W1`, `b1`, `h1` belong together, so they count on together where some are taken.
///
/// @param taken by the nodes that are there
/// @param first number of the first layer
record LayerNames(Set<String> taken, int first) {
    static LayerNames of(Set<String> taken, int layers) {
        int first = 1;
        while (isTaken(taken, first, layers)) {
            first++;
        }
        return new LayerNames(taken, first);
    }

    private static boolean isTaken(Set<String> taken, int first, int layers) {
        return IntStream.range(first, first + layers).anyMatch(number ->
                Stream.of("W", "b", "h").anyMatch(letter -> taken.contains(letter + number)));
    }

    String weight(int layer) {
        return "W" + (first + layer - 1);
    }

    String bias(int layer) {
        return "b" + (first + layer - 1);
    }

    String hidden(int layer) {
        return "h" + (first + layer - 1);
    }

    /// A name that there is once.
    String single(String name) {
        return FreeName.like(name, taken);
    }
}
