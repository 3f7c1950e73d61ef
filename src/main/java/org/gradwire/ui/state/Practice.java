package org.gradwire.ui.state;

import java.util.Optional;
import org.gradwire.edit.Document;
import org.gradwire.text.Message;
import org.gradwire.train.Progress;

/// What is known of the training of this document.
///
/// @param progress of the last run, as long as the circuit and the data that it belongs to are there
/// @param running  whether it goes on
/// @param said     why it ended, or could not begin
/// @param sketches of what the circuit has learnt
public record Practice(Optional<Progress> progress, boolean running, Optional<Message> said, Sketches sketches) {
    public static final Practice NONE = new Practice(Optional.empty(), false, Optional.empty(), Sketches.NONE);

    public Practice begun() {
        return new Practice(progress, true, Optional.empty(), sketches);
    }

    /// A run that goes on is there.
    public Practice at(Progress next) {
        return new Practice(Optional.of(next), true, Optional.empty(), sketches);
    }

    public Practice ended(Optional<Progress> last, Optional<Message> why) {
        return new Practice(last, false, why, sketches);
    }

    /// Where the document stands on the curve of the last run is known.
    public Practice found(Progress place) {
        return new Practice(Optional.of(place), running, said, sketches);
    }

    public Practice with(Sketches next) {
        return new Practice(progress, running, said, next);
    }

    /// After the document changed: a run that does not belong to it is no more, and one that goes on ends with any
    /// change of the circuit.
    Practice in(Document before, Document document) {
        boolean same = before.circuit() == document.circuit();
        Optional<Progress> belonging = progress.filter(now -> now.ground().carries(document.circuit(), document.learning()));
        boolean goesOn = running && same && before.learning().carries(document.learning());
        Sketches kept = sketches.in(document);
        return running && !goesOn
                ? new Practice(belonging, false, Optional.of(Message.of("train.stale")), kept)
                : new Practice(belonging, goesOn, belonging.isPresent() || goesOn ? said : Optional.empty(), kept);
    }
}
