package org.gradwire.lesson;

import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;

/// What a way over all examples has gathered at one place of it. What is not known there yet is not in it.
///
/// @param example    the one that is shown, from 0
/// @param count      how many there are: m
/// @param rate       α
/// @param decay      so much of a weight is added to its gradient
/// @param parameters in the order in which they are updated
/// @param output     beside which the loss is gathered
public record Tally(
        Phase phase, int example, int count, double rate, double decay, Map<NodeId, Account> parameters, NodeId output, Account loss) {
    /// What the last step did.
    public enum Phase {
        ADDING,
        ADDED,
        DIVIDED,
        UPDATED
    }

    /// The accumulator beside one node.
    ///
    /// @param before  the sum before this example
    /// @param sum     as it is now
    /// @param mean    once it has been divided
    /// @param updated what the parameter becomes
    /// @param isNew   whether the last step changed it
    public record Account(Tensor before, Tensor sum, Optional<Tensor> mean, Optional<Tensor> updated, boolean isNew) {
        /// The last that is known.
        public Tensor shown() {
            return updated.or(() -> mean).orElse(sum);
        }
    }

    public Optional<Account> of(NodeId node) {
        return node.equals(output) ? Optional.of(loss) : Optional.ofNullable(parameters.get(node));
    }

    /// The parameter that the last step updated.
    public Optional<NodeId> updating() {
        return phase == Phase.UPDATED
                ? parameters.entrySet().stream().filter(entry -> entry.getValue().isNew()).map(Map.Entry::getKey).findFirst()
                : Optional.empty();
    }
}
