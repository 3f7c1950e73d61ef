package org.gradwire.gate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradwire.text.Text;

/// Every gate there is, in the order of the palette.
public final class Gates {
    /// One group of the palette.
    public record Group(String id, Text name, List<Gate> gates) {}

    private static final List<Group> GROUPS = List.of(
            group("sources", Text.of("Sources", "소스"), Sources.values()),
            group("arithmetic", Text.of("Arithmetic", "산술"), Arithmetic.values()),
            group("selection", Text.of("Selection", "선택"), Selection.values()),
            group("functions", Text.of("Functions", "함수"), Functions.values()),
            group("activations", Text.of("Activations", "활성화"), Activations.values()),
            group("linear", Text.of("Vectors and matrices", "벡터와 행렬"), Linear.values()),
            group("losses", Text.of("Losses", "손실"), Losses.values()));

    private static final Map<String, Gate> BY_ID = GROUPS.stream()
            .flatMap(group -> group.gates().stream())
            .collect(Collectors.toMap(
                    Gate::id,
                    gate -> gate,
                    (first, second) -> {
                        throw new IllegalStateException("two gates have the id '" + first.id() + "'");
                    },
                    LinkedHashMap::new));

    private Gates() {}

    public static List<Group> groups() {
        return GROUPS;
    }

    public static List<Gate> all() {
        return List.copyOf(BY_ID.values());
    }

    /// Every gate, and then some that a person made.
    public static List<Gate> with(List<Gate> own) {
        return Stream.concat(BY_ID.values().stream(), own.stream()).toList();
    }

    public static Optional<Gate> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Group group(String id, Text name, GateFamily[] family) {
        return new Group(id, name, Arrays.stream(family).map(GateFamily::gate).toList());
    }
}
