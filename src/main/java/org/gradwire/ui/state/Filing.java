package org.gradwire.ui.state;

import java.nio.file.Path;
import java.util.Optional;
import org.gradwire.edit.Document;
import org.gradwire.file.Outside;
import org.gradwire.file.Stamp;

/// Where the open document belongs, and what of it can be had again if the window closes.
///
/// @param saved   the document as it is kept there; none if what is there is not like it
/// @param stamp   how its file looked when it was read or written here
/// @param outside what others have been seen to do to the file since
/// @param saving  whether it is being written at this moment
public record Filing(Origin origin, Optional<Document> saved, Optional<Stamp> stamp, Outside outside, boolean saving) {
    /// A document just as it was found.
    public static Filing found(Origin origin, Document document, Optional<Stamp> stamp) {
        return new Filing(origin, Optional.of(document), stamp, Outside.SAME, false);
    }

    /// A document that is kept nowhere.
    public static Filing nowhere(Origin origin) {
        return new Filing(origin, Optional.empty(), Optional.empty(), Outside.SAME, false);
    }

    /// Of this document: where one like it is kept, it is this one that is kept, so that nobody has to compare them again.
    Filing about(Document document) {
        return saved.filter(kept -> kept != document && kept.equals(document)).isEmpty()
                ? this
                : new Filing(origin, Optional.of(document), stamp, outside, saving);
    }

    /// Whether this very document can be had again.
    boolean keeps(Document document) {
        return outside != Outside.GONE && saved.filter(kept -> kept == document).isPresent();
    }

    public Filing withSaving(boolean next) {
        return new Filing(origin, saved, stamp, outside, next);
    }

    /// After the document, as it was then, has been written.
    public Filing written(Path path, Document document, Optional<Stamp> now) {
        return found(new Origin.File(path, false), document, now);
    }

    public Filing seen(Outside next) {
        return new Filing(origin, saved, stamp, next, saving);
    }

    /// After a person has decided against what others made of the file.
    ///
    /// @param now how the file looks that will be written over
    public Filing keepingMine(Optional<Stamp> now) {
        return new Filing(origin, Optional.empty(), now, Outside.SAME, saving);
    }
}
