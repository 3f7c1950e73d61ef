package org.gradwire.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Functions;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LayeredLayoutTest {
    @Test
    void theEmptyCircuitHasNoPositions() {
        assertEquals(Map.of(), LayeredLayout.place(Circuit.EMPTY));
    }

    @Test
    void aSingleNodeSitsAtTheOrigin() {
        Circuit one = circuit(List.of(node(1, Sources.INPUT.gate())));
        assertEquals(Map.of(new NodeId(1), new Spot(0, 0)), LayeredLayout.place(one));
    }

    @Test
    void elkIsThereAndDoesNotFail() {
        assertEquals(30, new ElkLayering(node -> false, new ElkProgress(Progress.NONE, 0, 1)).levels(random(1, 30), Size::of).size());
    }

    @Test
    void whoeverWaitsIsToldHowFarItIs() {
        List<Double> shares = new ArrayList<>();
        assertTrue(LayeredLayout.place(random(1, 200), Size::of, new Waiting(shares, Integer.MAX_VALUE)).isPresent());
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(1, shares.getLast());
        assertTrue(shares.stream().filter(share -> share > 0 && share < 1).distinct().count() >= 3, shares::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 20})
    void aLayoutThatIsNoLongerWantedEndsWithNothing(int asked) {
        List<Double> shares = new ArrayList<>();
        assertEquals(Optional.empty(), LayeredLayout.place(random(1, 400), Size::of, new Waiting(shares, asked)));
        assertTrue(shares.stream().allMatch(share -> share < 1), shares::toString);
    }

    /// Wants the layout until it has been asked so often.
    private static final class Waiting implements Progress {
        private final List<Double> shares;
        private int patience;

        Waiting(List<Double> shares, int patience) {
            this.shares = shares;
            this.patience = patience;
        }

        @Override
        public boolean cancelled() {
            return patience-- <= 0;
        }

        @Override
        public void at(double share) {
            shares.add(share);
        }
    }

    @Test
    void aChainIsStraight() {
        Map<NodeId, Spot> spots = LayeredLayout.place(chain(6));
        assertEquals(1, spots.values().stream().map(Spot::y).distinct().count(), spots::toString);
    }

    @Test
    void inputsStandAtTheLeftWhereNothingCrosses() {
        // (x + y) · z
        Circuit circuit = circuit(List.of(
                node(1, Sources.INPUT.gate()),
                node(2, Sources.INPUT.gate()),
                node(3, Sources.INPUT.gate()),
                node(4, Arithmetic.ADD.gate(), 1, 2),
                node(5, Arithmetic.MULTIPLY.gate(), 4, 3)));
        Map<NodeId, Spot> spots = LayeredLayout.place(circuit);
        assertEquals(0, Untidiness.of(circuit, spots, Size::of), spots::toString);
        assertEquals(List.of(0.0, 0.0, 0.0), spots.values().stream().map(Spot::x).limit(3).toList(), spots::toString);
        assertTrue(y(spots, 1) < y(spots, 2) && y(spots, 2) < y(spots, 3), spots::toString);
    }

    @Test
    void theSigmoidNeuronHasNoCrossingAndAStraightTail() {
        Circuit circuit = circuit(List.of(
                node(1, Sources.INPUT.gate()),
                node(2, Sources.INPUT.gate()),
                node(3, Arithmetic.MULTIPLY.gate(), 1, 2),
                node(4, Sources.INPUT.gate()),
                node(5, Sources.INPUT.gate()),
                node(6, Arithmetic.MULTIPLY.gate(), 4, 5),
                node(7, Arithmetic.ADD.gate(), 3, 6),
                node(8, Sources.INPUT.gate()),
                node(9, Arithmetic.ADD.gate(), 7, 8),
                node(10, Arithmetic.SCALE.gate(), 9),
                node(11, Functions.EXP.gate(), 10),
                node(12, Arithmetic.SHIFT.gate(), 11),
                node(13, Arithmetic.RECIPROCAL.gate(), 12)));
        Map<NodeId, Spot> spots = LayeredLayout.place(circuit);
        assertEquals(0, Untidiness.of(circuit, spots, Size::of), spots::toString);
        assertEquals(1, List.of(9, 10, 11, 12, 13).stream().map(i -> y(spots, i)).distinct().count(), spots::toString);
    }

    @Test
    void severalWiresBetweenTwoNodesAndUnwiredPortsArePlaced() {
        Node half = Node.of(new NodeId(3), Arithmetic.ADD.gate(), "").withInput(1, Optional.of(new NodeId(2)));
        assertLaws(circuit(List.of(
                node(1, Sources.INPUT.gate()), node(2, Arithmetic.MULTIPLY.gate(), 1, 1), half)), Size::of);
    }

    @Test
    void wideBoxesGetTheRoomTheyAskFor() {
        assertLaws(random(7, 30), node -> node.gate().isSource() ? Size.SOURCE : new Size(160, 90));
    }

    @Property(tries = 30)
    void nothingOverlapsAndWiresGoRight(@ForAll long seed) {
        assertLaws(random(seed, 1 + new Random(seed).nextInt(80)), Size::of);
    }

    @Test
    void largeCircuitsFallBackOnTheSimpleLayering() {
        Circuit large = random(3, 20_000);
        Map<NodeId, Spot> spots = LayeredLayout.place(large);
        assertEquals(large.size(), spots.values().stream().distinct().count());
        assertWiresGoRight(large, spots);
    }

    private static void assertLaws(Circuit circuit, java.util.function.Function<Node, Size> sizes) {
        Map<NodeId, Spot> spots = LayeredLayout.place(circuit, sizes);
        assertEquals(spots, LayeredLayout.place(circuit, sizes), "the same circuit, the same placement");
        assertWiresGoRight(circuit, spots);
        List<Node> nodes = List.copyOf(circuit.nodes());
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Spot a = at(spots, nodes.get(i).id());
                Spot b = at(spots, nodes.get(j).id());
                Size s = sizes.apply(nodes.get(i));
                Size t = sizes.apply(nodes.get(j));
                boolean apart = Math.abs(a.x() - b.x()) >= (s.width() + t.width()) / 2 + Layering.COLUMN_GAP - 1
                        || Math.abs(a.y() - b.y()) >= (Math.max(58, s.height()) + Math.max(58, t.height())) / 2 + 51;
                assertTrue(apart, () -> a + " and " + b + " are too close in\n" + circuit);
            }
        }
    }

    private static void assertWiresGoRight(Circuit circuit, Map<NodeId, Spot> spots) {
        circuit.wires().forEach(wire -> assertTrue(
                at(spots, wire.to().node()).x() - at(spots, wire.from()).x() >= 140, () -> wire + " in " + spots));
    }

    private static Spot at(Map<NodeId, Spot> spots, NodeId id) {
        return Optional.ofNullable(spots.get(id)).orElseThrow();
    }

    private static double y(Map<NodeId, Spot> spots, int id) {
        return at(spots, new NodeId(id)).y();
    }

    private static Circuit chain(int length) {
        List<Node> nodes = new ArrayList<>(List.of(node(1, Sources.INPUT.gate())));
        for (int i = 2; i <= length; i++) {
            nodes.add(node(i, Functions.EXP.gate(), i - 1));
        }
        return circuit(nodes);
    }

    private static Circuit random(long seed, int size) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            int from = Math.max(1, i - 20);
            nodes.add(i < 4 || random.nextInt(4) == 0
                    ? node(i, Sources.INPUT.gate())
                    : node(i, Arithmetic.ADD.gate(), random.nextInt(from, i), random.nextInt(from, i)));
        }
        return circuit(nodes);
    }

    private static Node node(int id, Gate gate, int... inputs) {
        List<Optional<NodeId>> from = new ArrayList<>();
        for (int input : inputs) {
            from.add(Optional.of(new NodeId(input)));
        }
        return Node.of(new NodeId(id), gate, "").withInputs(from);
    }

    private static Circuit circuit(List<Node> nodes) {
        return Circuit.of(nodes, Optional.empty(), Optional.empty()).orThrow();
    }
}
