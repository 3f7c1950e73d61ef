package org.gradwire.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.stage.Window;
import org.gradwire.edit.Document;
import org.gradwire.file.FileProblem;
import org.gradwire.file.Outside;
import org.gradwire.file.Reading;
import org.gradwire.file.Stamp;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Notice;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Filing;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Session;

/// Notices what others do to the file of the document, and reads it again.
public final class Watching {
    private final Session session;
    private final Window window;
    private final Asker asker;
    private final Worker disk;

    Watching(Session session, Window window, Asker asker, Worker disk) {
        this.session = session;
        this.window = window;
        this.asker = asker;
        this.disk = disk;
    }

    /// Compares the file with what it was; to be called when a person comes back to the window.
    public void look() {
        Filing filing = session.state().filing();
        BooleanSupplier same = () -> session.state().filing().stamp().equals(filing.stamp());
        filing.origin().file().ifPresent(path -> filing.stamp().ifPresent(stamp -> disk.send(new Errand<>(() -> stamp.since(path), same, outside -> {
            if (!session.state().filing().saving()) {
                session.become(Bookkeeping.file(known -> known.seen(outside)));
            }
        }))));
    }

    /// The document as it is kept. Asks, though undo would bring back what was made of it.
    public void revert() {
        if (session.state().isUnsaved() && session.state().filing().outside() != Outside.GONE) {
            String name = session.state().origin().name(session.state().preferences().language());
            asker.ask(new Ask(
                    Message.of("revert.title", name), Message.of("revert.words"),
                    List.of(new Ask.Choice("ask-revert", Message.of("revert.do"), this::load), Ask.cancel())));
        } else {
            load();
        }
    }

    /// Reads the document again from where it is kept.
    public void load() {
        Filing filing = session.state().filing();
        switch (filing.origin()) {
            case Origin.Sample sample -> filing.saved().ifPresent(document -> session.become(Bookkeeping.load(filing, document)));
            case Origin.File(Path path, boolean isSample) -> read(path, filing.origin());
            case Origin.Code(Path path) -> read(path, filing.origin());
            case Origin.Fresh fresh -> { }
        }
    }

    private void read(Path path, Origin origin) {
        disk.send(new Errand<>(() -> Loading.of(path), () -> session.state().origin() == origin, loading -> {
            switch (loading.reading()) {
                case Reading.Read(Document document) ->
                    session.become(Bookkeeping.load(Filing.found(origin, document, loading.stamp()), document));
                case Reading.Unreadable(FileProblem problem) -> {
                    Language language = session.state().preferences().language();
                    Notice.show(window, Message.of("open.failed").in(language), problem.in(language));
                }
            }
        }));
    }

    /// What others have done is not to be said again; saving writes over it.
    public void keepMine() {
        Filing filing = session.state().filing();
        filing.origin().file().ifPresent(path -> disk.send(new Errand<>(
                () -> Stamp.tryOf(path), () -> session.state().origin() == filing.origin(), now -> session.become(Bookkeeping.file(known -> known.keepingMine(now))))));
    }
}
