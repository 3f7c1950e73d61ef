package org.gradwire.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gradwire.circuit.NodeId;

/// Which nodes of a plan have a value for each example, and of which a gradient is wanted.
final class Sharing {
    private final Plan plan;
    private final Layout layout;
    /// By position: whether there is a value for each example; all others are shared.
    final boolean[] each;
    /// By position: whether a node whose gradient is wanted lies here or before.
    final boolean[] wanted;

    Sharing(Plan plan, Collection<NodeId> bound, Collection<NodeId> trained) {
        this.plan = plan;
        layout = plan.layout;
        for (NodeId source : bound) {
            int position = plan.position(source);
            if (!layout.order.get(position).gate().isSource() || !layout.isComputed(position)) {
                throw new IllegalArgumentException("only a source with a shape can be bound, unlike " + source);
            }
        }
        each = spread(bound);
        wanted = spread(trained);
    }

    /// To everything that is computed from these.
    private boolean[] spread(Collection<NodeId> from) {
        boolean[] reached = new boolean[layout.order.size()];
        from.forEach(node -> reached[plan.position(node)] = true);
        for (int position = 0; position < reached.length; position++) {
            for (int wire = layout.firstWire[position]; wire < layout.firstWire[position + 1]; wire++) {
                int source = layout.wireFrom[wire];
                reached[position] |= source != Layout.NONE && reached[source];
            }
        }
        return reached;
    }

    /// The runs of the plan, cut where neighbours are not alike.
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Run run : plan.runs) {
            for (int from = run.nodesFrom(), to; from < run.nodesTo(); from = to) {
                to = from + 1;
                while (to < run.nodesTo() && isAlike(plan.sorted[from], plan.sorted[to])) {
                    to++;
                }
                int first = plan.sorted[from];
                parts.add(new Part(plan.cut(run, from, to), each[first], wanted[first], ports(first, each), ports(first, wanted)));
            }
        }
        return parts;
    }

    private boolean isAlike(int position, int next) {
        boolean alike = each[position] == each[next] && wanted[position] == wanted[next];
        int ports = layout.firstWire[position + 1] - layout.firstWire[position];
        for (int port = 0; alike && port < ports; port++) {
            int one = layout.wireFrom[layout.firstWire[position] + port];
            int other = layout.wireFrom[layout.firstWire[next] + port];
            alike = each[one] == each[other] && wanted[one] == wanted[other];
        }
        return alike;
    }

    private int[] ports(int position, boolean[] marked) {
        int first = layout.firstWire[position];
        List<Integer> ports = new ArrayList<>();
        for (int wire = first; wire < layout.firstWire[position + 1]; wire++) {
            if (marked[layout.wireFrom[wire]]) {
                ports.add(wire - first);
            }
        }
        return ports.stream().mapToInt(port -> port).toArray();
    }
}
