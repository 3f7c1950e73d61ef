package org.gradwire.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Kink;
import org.gradwire.gate.Operands;
import org.gradwire.gate.Tensors;

/// Which smooth piece every gate with kinks lies in, read off the rows of a finished forward pass.
final class Pieces {
    private final Plan plan;
    private final Operands operands;
    private final IntFunction<Tensors> wholes;
    private final List<Node> kinked;
    /// Those at which a difference across the border says nothing; a corner has the same gate on both sides.
    private final List<Node> divided;

    Pieces(Plan plan, Operands operands, IntFunction<Tensors> wholes) {
        this.plan = plan;
        this.operands = operands;
        this.wholes = wholes;
        kinked = plan.order().stream()
                .filter(node -> node.gate().kink().isPresent() && plan.shape(node.id()).isPresent())
                .toList();
        divided = kinked.stream()
                .filter(node -> node.gate().kink().orElseThrow().kind() != Kink.Kind.CORNER)
                .toList();
    }

    /// The nodes that sit exactly on a kink, a jump or a corner.
    List<NodeId> onKink() {
        List<NodeId> on = new ArrayList<>();
        for (Node node : kinked) {
            for (int piece : of(node)) {
                if (piece == Kink.ON) {
                    on.add(node.id());
                    break;
                }
            }
        }
        return on;
    }

    /// The pieces of all gates with kinks; two equal lists mean that no kink lies between.
    List<int[]> all() {
        return divided.stream().map(this::of).toList();
    }

    List<Node> divided() {
        return divided;
    }

    private int[] of(Node node) {
        int position = plan.position(node.id());
        return switch (node.gate().kink().orElseThrow().piece()) {
            case Kink.AtOnce(Kink.PieceOfWhole rule) -> new int[] {rule.at(wholes.apply(position))};
            case Kink.ByEntry(Kink.PieceOfEntry rule) -> {
                int[] pieces = new int[plan.layout.shape(position).count()];
                for (int entry = 0; entry < pieces.length; entry++) {
                    plan.aim(operands, position, entry);
                    pieces[entry] = rule.at(operands);
                }
                yield pieces;
            }
        };
    }
}
