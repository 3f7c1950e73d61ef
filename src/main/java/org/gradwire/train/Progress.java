package org.gradwire.train;

import java.util.List;
import java.util.Map;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;

/// Where a course stands, for whoever watches it.
///
/// @param ground          what the course stands on
/// @param epoch           how many epochs are complete; less than the losses reach where a past one is visited
/// @param updates         how many updates have been made
/// @param epochsPerSecond of the training that goes on; 0 where none does
/// @param here            whether the document has the parameters of this place; not if somebody changed them by hand
/// @param failed          whether a number is not finite any more
/// @param hints           what seems to go wrong, see [Trouble]
public record Progress(
        Ground ground, int epoch, long updates, int updatesPerEpoch, Losses losses, Map<NodeId, Tensor> parameters, double epochsPerSecond,
        boolean here, boolean failed, List<Message> hints) {
    public static Progress of(Course course, double epochsPerSecond) {
        return of(course, epochsPerSecond, course.training().parameters());
    }

    /// With parameters that were read a moment before: to show others costs more than to tell the rest.
    public static Progress of(Course course, double epochsPerSecond, Map<NodeId, Tensor> parameters) {
        Training training = course.training();
        return new Progress(
                training.ground(), training.epoch(), training.updates(), training.updatesPerEpoch(), course.losses(), parameters, epochsPerSecond, true,
                course.hasFailed(), List.of());
    }

    public Progress withHints(List<Message> next) {
        return new Progress(ground, epoch, updates, updatesPerEpoch, losses, parameters, epochsPerSecond, here, failed, next);
    }

    /// The document has other parameters than any place of the course.
    public Progress elsewhere() {
        return new Progress(ground, epoch, updates, updatesPerEpoch, losses, parameters, epochsPerSecond, false, failed, hints);
    }
}
