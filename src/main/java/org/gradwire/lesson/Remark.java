package org.gradwire.lesson;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// What is odd about a node: it sits on a kink, a jump or a corner, its number is none, or something is missing.
///
/// @param sign one character, worn by the node as a badge
public record Remark(String sign, Message words) {
    /// Which agreement a gate uses on its kink, jump or corner, and which others there are.
    public static Optional<Remark> onKink(Node node) {
        return node.gate().kink().map(kink -> switch (kink.kind()) {
            case KINK -> new Remark("∧", Message.of("badge.kink", kink.convention()));
            case JUMP -> new Remark("↕", Message.of("badge.jump", kink.convention()));
            case CORNER -> new Remark("0", Message.of("badge.corner", kink.convention()));
        });
    }

    /// Where `NaN` or `∞` is born.
    public static Remark birth(Trace trace, NodeId id) {
        Node node = trace.circuit().node(id);
        if (node.gate().isSource()) {
            return new Remark("!", Message.of("badge.source", Circuit.label(node)));
        }
        boolean none = trace.value(id).filter(Tensor::hasNaN).isPresent();
        String inputs = String.join(", ", node.inputs().stream()
                .map(from -> from.flatMap(trace::value).map(NumberFormat.STANDARD::format).orElse("?"))
                .toList());
        return new Remark("!", Message.of(none ? "badge.nan" : "badge.infinite", node.gate().name(), inputs));
    }

    /// The remark on one node of a finished pass, the gravest if there are several.
    static Optional<Remark> of(Trace trace, NodeId node) {
        boolean finite = trace.value(node).filter(value -> !value.isFinite()).isEmpty();
        if (!finite && trace.births().contains(node)) {
            return Optional.of(birth(trace, node));
        }
        return trace.onKink().contains(node) ? onKink(trace.circuit().node(node)) : Optional.empty();
    }
}
