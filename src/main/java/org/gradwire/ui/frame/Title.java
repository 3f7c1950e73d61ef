package org.gradwire.ui.frame;

import java.nio.file.Path;
import java.util.Optional;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Text;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.State;

/// What the document that is open is called, and whether it is kept.
record Title(Page page, Origin origin, boolean unsaved, Text title, Language language) {
    /// Stands before the name of what is not saved.
    private static final String UNSAVED = "• ";

    static Title of(State state) {
        return new Title(
                state.view().page(), state.origin(), state.isUnsaved(), state.document().title(), state.preferences().language());
    }

    /// In the frame that the system draws.
    String ofWindow() {
        return page == Page.CIRCUIT || unsaved ? marked(origin.name(language)) + " · Gradwire" : "Gradwire";
    }

    /// In the middle of the header.
    String ofHeader() {
        return page == Page.START ? "" : marked(name());
    }

    private String marked(String name) {
        return (unsaved ? UNSAVED : "") + name;
    }

    /// Where it comes from, and what it is about.
    String name() {
        Message kind = switch (origin) {
            case Origin.Sample sample -> Message.of("title.sample");
            case Origin.File file -> Message.of("title.file");
            case Origin.Code code -> Message.of("title.code");
            case Origin.Fresh fresh -> Message.of("title.fresh");
        };
        return origin.name(language) + " · " + (title.isEmpty() ? kind.in(language) : title.in(language));
    }

    /// In words what the dot before the name means.
    String kept() {
        return Message.of(unsaved ? "status.unsaved" : "status.saved").in(language);
    }

    Optional<Path> file() {
        return origin.file();
    }
}
