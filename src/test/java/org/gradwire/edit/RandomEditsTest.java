package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.LooseWire.Held;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.Reading;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.lesson.Expected;
import org.gradwire.lesson.Expected.Quantity;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.text.Text;

/// Thousands of edits in any order, as a restless hand would make them.
class RandomEditsTest {
    private static final int EDITS = 250;
    private static final int MOST_NODES = 60;

    @Property(tries = 40)
    void whateverIsDoneTheDocumentIsSoundAndTheHistoryLeadsBackAndForth(@ForAll long seed) {
        Hand hand = new Hand(new Random(seed));
        EditorState start = hand.state;
        for (int i = 0; i < EDITS; i++) {
            hand.edit();
            hand.check();
        }
        while (hand.redo()) {
            hand.check();
        }
        EditorState end = hand.state;
        while (hand.undo()) {
            hand.check();
        }
        assertSame(start, hand.state);
        while (hand.redo()) {
            hand.check();
        }
        assertEquals(end.document(), hand.state.document());
    }

    private static void sound(Document document) {
        Circuit circuit = document.circuit();
        Circuit again = Circuit.of(circuit.nodes(), circuit.chosenOutput(), circuit.seed()).orThrow();
        assertEquals(again, circuit);
        List<NodeId> ids = circuit.nodes().stream().map(Node::id).toList();
        assertTrue(ids.containsAll(document.notes().keySet()), "notes of removed nodes");
        assertEquals(ids.stream().sorted().toList(), document.placement().points().keySet().stream().sorted().toList());
        Trace trace = Trace.of(circuit);
        assertTrue(trace.hasBackward() || trace.outputProblem().isPresent(), "no gradients, and no reason why");
        switch (CircuitFile.STANDARD.text(document)) {
            case Outcome.Done<String>(String text) -> assertEquals(new Reading.Read(document), CircuitFile.STANDARD.read("random", text));
            case Outcome.Refused<String>(Message why) -> assertFalse(
                    circuit.nodes().stream().allMatch(node -> node.value().isEmpty() || node.value().get().isFinite()),
                    () -> "a file can hold it: " + why);
        }
    }

    /// A wire by the nodes it joins.
    private record Joined(NodeId from, NodeId to) {}

    /// Does something that can be done, or tries what is refused.
    private static final class Hand {
        private final Random random;
        private EditorState state = EditorState.of(Document.EMPTY);
        private History history = History.EMPTY;
        /// The wires of which numbers were expected, by number.
        private final List<Joined> expected = new ArrayList<>();

        Hand(Random random) {
            this.random = random;
        }

        void edit() {
            Circuit circuit = state.document().circuit();
            if (circuit.size() == 0) {
                record(Placing.place(state, NewNode.of(gate()), point()));
                return;
            }
            switch (random.nextInt(18)) {
                case 0, 1, 2 -> {
                    if (circuit.size() < MOST_NODES) {
                        record(Placing.place(state, NewNode.of(gate()), point()));
                    }
                }
                case 3, 4, 5 -> connect(LooseWire.from(node()));
                case 6 -> wire().ifPresent(wire -> connect(LooseWire.taken(wire, random.nextBoolean())));
                case 7 -> wire().ifPresent(wire -> attempt(Placing.insert(state, gate(), wire.to(), point())));
                case 8 -> {
                    select();
                    Removal.remove(state).ifPresent(this::record);
                }
                case 9 -> {
                    select();
                    if (!state.selection().nodes().isEmpty()) {
                        record(Arranging.move(state, state.selection().nodes(), random.nextInt(9) - 4, random.nextInt(9) - 4, random.nextInt(3)));
                    }
                }
                case 10 -> {
                    select();
                    Fragment.of(state).filter(part -> circuit.size() < MOST_NODES)
                            .ifPresent(part -> attempt(Fragment.paste(state, part, point(), Message.of("edit.paste"), Limits.STANDARD)));
                }
                case 11 -> attempt(Commands.set(state, node(), "value", Tensor.scalar(number()), random.nextInt(3)));
                case 12 -> attempt(Commands.rename(state, node(), List.of("a", "b", "값", "", "x\n").get(random.nextInt(5))));
                case 13 -> record(Commands.output(state, random.nextBoolean() ? Optional.of(node()) : Optional.empty()));
                case 14 -> record(Commands.note(state, node(), random.nextBoolean() ? "note" : "", 0));
                case 15 -> wire().ifPresent(this::expect);
                case 16 -> wire().filter(wire -> circuit.size() < MOST_NODES).ifPresent(wire -> attempt(
                        Placing.placeAt(state, NewNode.of(gate()), point(), LooseWire.taken(wire, random.nextBoolean()))));
                default -> {
                    if (random.nextBoolean()) {
                        undo();
                    } else {
                        redo();
                    }
                }
            }
        }

        void check() {
            sound(state.document());
            stillTheSame(state.document());
        }

        /// Each number is expected of the wire it was made for, and what a file says more of it is said of it still.
        private void stillTheSame(Document document) {
            Map<String, String> kept = new HashMap<>();
            for (int i = 0; i < document.expected().size(); i++) {
                Expected number = document.expected().get(i);
                PortRef wire = ((Quantity.GradientAlong) number.quantity()).wire();
                int made = (int) number.number().number();
                assertEquals(expected.get(made), new Joined(document.circuit().feeder(wire).orElseThrow(), wire.node()));
                kept.put("expected/" + i + "/made", Integer.toString(made));
            }
            assertEquals(kept, document.extras().fields());
        }

        /// As a file brings it that says more of the number than this version knows.
        private void expect(Wire wire) {
            Document document = state.document();
            List<Expected> numbers = new ArrayList<>(document.expected());
            Map<String, String> fields = new HashMap<>(document.extras().fields());
            int made = expected.size();
            expected.add(new Joined(wire.from(), wire.to().node()));
            fields.put("expected/" + numbers.size() + "/made", Integer.toString(made));
            numbers.add(new Expected(
                    new Quantity.GradientAlong(wire.to()), Tensor.scalar(made), OptionalInt.empty(), false, Text.EMPTY));
            Document next = new Document(
                    document.title(), document.lesson(), document.circuit(), document.placement(), document.notes(), numbers,
                    document.ownGates(), document.learning(), new Extras(fields, document.extras().nodes()));
            record(new Transaction(Message.of("edit.load", "random"), new Change.Load(), state.with(next), 0));
        }

        boolean undo() {
            return travel(history.undo());
        }

        boolean redo() {
            return travel(history.redo());
        }

        private boolean travel(Optional<History.Moved> moved) {
            moved.ifPresent(to -> {
                state = to.state();
                history = to.history();
            });
            return moved.isPresent();
        }

        private void connect(LooseWire loose) {
            OpenEnds ends = OpenEnds.of(state.document().circuit(), loose);
            List<Held> all = ends.all();
            if (all.isEmpty()) {
                return;
            }
            Held end = all.get(random.nextInt(all.size()));
            Outcome<Transaction> outcome = loose.instead().isPresent()
                    ? Wiring.reroute(state, loose.instead().get(), ends.wire(end))
                    : Wiring.connect(state, ends.wire(end));
            boolean open = ends.refusal(end).isEmpty();
            assertTrue(!open || outcome instanceof Outcome.Done<?>, () -> "an open end was refused: " + ends.wire(end));
            if (open) {
                attempt(outcome);
            }
        }

        private void select() {
            List<NodeId> nodes = new ArrayList<>(state.document().circuit().nodes().stream().map(Node::id).toList());
            nodes.removeIf(node -> random.nextInt(4) > 0);
            Selection selection = Selection.of(nodes);
            Optional<PortRef> wire = wire().map(Wire::to);
            state = state.select(wire.isPresent() && random.nextBoolean() ? selection.toggle(wire.get()) : selection);
        }

        private void attempt(Outcome<Transaction> outcome) {
            if (outcome instanceof Outcome.Done<Transaction>(Transaction transaction)) {
                record(transaction);
            }
        }

        private void record(Transaction transaction) {
            history = history.record(state, transaction);
            state = transaction.after();
        }

        private Optional<Wire> wire() {
            List<Wire> wires = state.document().circuit().wires();
            return wires.isEmpty() ? Optional.empty() : Optional.of(wires.get(random.nextInt(wires.size())));
        }

        private NodeId node() {
            List<Node> nodes = List.copyOf(state.document().circuit().nodes());
            return nodes.get(random.nextInt(nodes.size())).id();
        }

        private Gate gate() {
            List<Gate> gates = Gates.all();
            return random.nextInt(3) == 0 ? gates.get(random.nextInt(4)) : gates.get(random.nextInt(gates.size()));
        }

        /// Now and then one that no file can hold.
        private double number() {
            return random.nextInt(60) == 0 ? Double.NaN : random.nextInt(7) - 3;
        }

        private Point point() {
            return new Point(random.nextInt(1000), random.nextInt(600));
        }
    }
}
