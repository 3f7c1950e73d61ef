package org.gradwire.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.code.OwnGateReading;
import org.gradwire.edit.Document;
import org.gradwire.edit.Extras;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.gate.Param;
import org.gradwire.gate.Settings;
import org.gradwire.lesson.Expected;
import org.gradwire.lesson.Expected.Quantity;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Text;
import org.gradwire.train.Learning;

/// Random documents: every gate, free and wired ports, odd numbers, odd words, own gates, tables with gaps, kept fields.
final class Documents {
    private static final double[] ODD = {
        0, -0.0, 1, -2, 0.1, 1e15, 123456789012345680.0, Double.MIN_VALUE, Double.MAX_VALUE, -1e-7, 1.0 / 3
    };
    private static final List<String> WORDS =
            List.of("x", "W₁", "값", "a \"b\"", "back\\slash", "\uD83D\uDE00", "/", "~1", "", " ", "{0}", "[1, 2]");

    private final Random random;

    private Documents(Random random) {
        this.random = random;
    }

    static Arbitrary<Document> any() {
        return Arbitraries.randoms().map(random -> new Documents(random).document());
    }

    private Document document() {
        List<Gate> ownGates = ownGates();
        List<Gate> gates = new ArrayList<>(Gates.all());
        for (int i = 0; i < 5; i++) {
            gates.addAll(ownGates);
        }
        List<Node> nodes = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            nodes.add(node(gates.get(random.nextInt(gates.size())), i, nodes));
        }
        Optional<NodeId> output =
                nodes.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(oneOf(nodes).id());
        Optional<Tensor> seed = random.nextBoolean() ? Optional.empty() : Optional.of(tensor());
        Circuit circuit = Circuit.of(nodes, output, seed).orThrow();
        Map<NodeId, Point> points = new HashMap<>();
        Map<NodeId, String> notes = new HashMap<>();
        Map<NodeId, Map<String, String>> extras = new HashMap<>();
        for (Node node : nodes) {
            if (random.nextBoolean()) {
                points.put(node.id(), new Point(random.nextInt(900), random.nextGaussian()));
            }
            if (random.nextInt(4) == 0) {
                notes.put(node.id(), word() + "\n\t" + word());
            }
            if (random.nextInt(4) == 0) {
                extras.put(node.id(), Map.of("z" + word(), "{\"a\": [1, null]}", "k" + word(), "2e400"));
            }
        }
        List<Expected> expected = new ArrayList<>();
        for (Node node : nodes) {
            if (random.nextInt(3) == 0) {
                expected.add(expected(node));
            }
        }
        Learning learning = new Learnings(random).learning(circuit);
        return new Document(
                text(), text(), circuit, new Placement(points), notes, expected, ownGates, learning,
                new Extras(fields(expected, ownGates, learning), extras));
    }

    private List<Gate> ownGates() {
        List<Gate> gates = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            List<String> ports = List.of("x", "값", "w_1", "g").subList(0, 1 + random.nextInt(4));
            String forward = random.nextBoolean() ? code(ports) : "s = " + code(ports) + "  # \"note\"\n\ny = s * s";
            Definition definition = new Definition(
                    oneOf(List.of("swish", "게이트", "F_")) + i, ports, forward, ports.stream().map(port -> code(ports)).toList());
            gates.add(OwnGateReading.of(definition, Limits.STANDARD).gate().orElseThrow());
        }
        return gates;
    }

    private String code(List<String> ports) {
        return oneOf(ports) + oneOf(List.of(" + 2.5 * ", " ** 2 - ", "\t/ ")) + "math.exp(-" + oneOf(ports) + ")";
    }

    private Node node(Gate gate, int index, List<Node> before) {
        NodeId id = new NodeId(1 + (index * 37) % 101);
        List<Optional<NodeId>> inputs = new ArrayList<>();
        int ports = gate.variadic() ? 1 + random.nextInt(30) : gate.ports().size();
        for (int port = 0; port < ports; port++) {
            inputs.add(before.isEmpty() || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(oneOf(before).id()));
        }
        String name = random.nextBoolean() ? "" : word() + index;
        return new Node(id, gate, name, settings(gate), inputs);
    }

    private Settings settings(Gate gate) {
        Settings settings = gate.initialSettings();
        for (Param param : gate.params()) {
            if (random.nextBoolean()) {
                settings = settings.with(param.name(), switch (param.kind()) {
                    case NUMBER -> Tensor.scalar(
                            param.choices().isEmpty() ? number() : param.choices().get(random.nextInt(param.choices().size())));
                    case OPTIONAL_INTEGER -> Tensor.scalar(random.nextInt(4));
                    case INTEGERS -> random.nextBoolean() ? Tensor.scalar(2) : Tensor.vector(3, 0);
                    case VALUE -> tensor();
                });
            }
        }
        return settings;
    }

    private Expected expected(Node node) {
        Quantity quantity = switch (random.nextInt(node.inputs().isEmpty() ? 2 : 3)) {
            case 0 -> new Quantity.ValueOf(node.id());
            case 1 -> new Quantity.GradientOf(node.id());
            default -> new Quantity.GradientAlong(new PortRef(node.id(), random.nextInt(node.inputs().size())));
        };
        OptionalInt decimals = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(18));
        return new Expected(quantity, tensor(), decimals, random.nextBoolean(), text());
    }

    private Map<String, String> fields(List<Expected> expected, List<Gate> ownGates, Learning learning) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            fields.put("blocks", "{\n      \"rows\": [[1, 2],\n [3]]}");
            fields.put(Fields.path("data", "later" + word()), "[1.50]");
            fields.put(Fields.path("training", "later" + word()), "{}");
            if (!learning.data().bindings().isEmpty()) {
                fields.put(Fields.path("data", "bind", learning.data().bindings().size() - 1, "by" + word()), "\"me\"");
            }
            fields.put(Fields.path("odd/" + word()), "null");
            fields.put(Fields.path("lesson", "fr" + word()), "\"mot\"");
            if (!ownGates.isEmpty()) {
                fields.put(Fields.path("gates", ownGates.size() - 1, "by" + word()), "{}");
            }
            if (!expected.isEmpty()) {
                fields.put(Fields.path("expected", expected.size() - 1, "kept" + word()), "[]");
                fields.put(Fields.path("expected", 0, "note", "fr"), "\"note\"");
            }
        }
        return fields;
    }

    private Tensor tensor() {
        int[] lengths = random.ints(random.nextInt(5), 1, 4).toArray();
        Shape shape = Shape.of(lengths);
        return Tensor.of(shape, random.doubles(shape.count()).map(_ -> number()).toArray());
    }

    private double number() {
        return number(random);
    }

    /// Any finite number, odd ones often.
    static double number(Random random) {
        double any = Double.longBitsToDouble(random.nextLong());
        return switch (random.nextInt(3)) {
            case 0 -> ODD[random.nextInt(ODD.length)];
            case 1 -> Double.isFinite(any) ? any : 0;
            default -> random.nextGaussian();
        };
    }

    private Text text() {
        return random.nextBoolean() ? Text.same(word()) : Text.of(word(), word());
    }

    private String word() {
        return word(random);
    }

    static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
