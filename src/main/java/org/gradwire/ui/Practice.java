package org.gradwire.ui;

import java.util.Optional;
import org.gradwire.edit.Document;
import org.gradwire.text.Message;
import org.gradwire.train.Progress;

/// What is known of the training of this document.
///
/// @param progress of the last run, as long as the circuit and the data that it belongs to are there
/// @param running  whether it goes on
/// @param said     why it ended, or could not begin
public record Practice(Optional<Progress> progress, boolean running, Optional<Message> said) {
    public static final Practice NONE = new Practice(Optional.empty(), false, Optional.empty());

    /// After the document changed: a run that does not belong to it is no more, and one that goes on ends with any
    /// change of the circuit.
    Practice in(Document before, Document document) {
        boolean belongs = progress.filter(now -> now.ground().carries(document.circuit(), document.learning())).isPresent()
                && (!running || before.circuit() == document.circuit());
        return belongs || equals(NONE) ? this : running ? new Practice(Optional.empty(), false, Optional.of(Message.of("train.stale"))) : NONE;
    }
}
