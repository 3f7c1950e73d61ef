package org.gradwire.ui.document;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.code.CodeProblem;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.file.FileProblem;
import org.gradwire.file.Reading;
import org.gradwire.file.Stamp;
import org.gradwire.sample.Samples;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Notice;
import org.gradwire.ui.control.Turns;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Filing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Opens samples and files; what cannot be read is explained, and what was open stays.
public final class Opening {
    private final Session session;
    private final Window window;
    private final Desk desk;
    private final Leaving leaving;
    private final Worker reader = new Worker("reader");
    /// An earlier file must not replace a later one.
    private final Turns turns = new Turns();
    private int fresh;

    Opening(Session session, Window window, Desk desk, Leaving leaving) {
        this.session = session;
        this.window = window;
        this.desk = desk;
        this.leaving = leaving;
    }

    public void sample(String id) {
        turns.next();
        leaving.before(() -> {
            try {
                Samples.find(id).ifPresent(document -> session.become(Bookkeeping.open(new Origin.Sample(id), document)));
            } catch (IllegalStateException | UncheckedIOException unreadable) {
                Notice.say(window, session, Message.of("open.failed"), Message.of("open.sample", id));
            }
        });
    }

    /// An empty circuit.
    public void fresh() {
        turns.next();
        leaving.before(() -> session.become(Bookkeeping.open(new Origin.Fresh(++fresh), Document.EMPTY)));
    }

    /// A circuit from staged code; whoever offers to build it has shown what is wrong with it.
    public void code(String code) {
        BooleanSupplier wanted = turns.next();
        leaving.before(() -> {
            State agreed = session.state();
            reader.send(new Errand<>(() -> built(code), wanted, built -> show(built, agreed)));
        });
    }

    private void show(Reading built, State agreed) {
        switch (built) {
            case Reading.Read(Document document) ->
                leaving.before(agreed, () -> session.become(Bookkeeping.open(Filing.nowhere(new Origin.Fresh(++fresh)), document)));
            case Reading.Unreadable(FileProblem problem) -> Notice.say(
                    window, session, Message.of("code.failed"),
                    Message.of("code.problem", problem.line(), problem.column(), problem.what()));
        }
    }

    private static Reading built(String code) {
        return switch (StagedCode.read(code, Limits.STANDARD)) {
            case StagedCode.Reading.Done(Circuit circuit, var notes) ->
                new Reading.Read(AutoPlacement.complete(Document.of(circuit, Placement.EMPTY).withNotes(notes)));
            case StagedCode.Reading.Refused(CodeProblem problem) ->
                new Reading.Unreadable(new FileProblem("", problem.line(), problem.column(), problem.what()));
        };
    }

    public void choose() {
        desk.chooser().open(Folders.begin(session.state())).ifPresent(this::file);
    }

    /// Reads on another thread, for a file may be large and the automatic layout slow; the last one asked for wins.
    public void file(Path path) {
        read(path, turns.next(), false);
    }

    /// @param agreed whether a person has been asked about what is open
    private void read(Path path, BooleanSupplier wanted, boolean agreed) {
        State before = session.state();
        reader.send(new Errand<>(() -> Loading.of(path), wanted, loading -> {
            boolean mayReplace = leaving.isStill(before) && (agreed || leaving.isFree());
            show(loading, document -> {
                if (mayReplace) {
                    session.become(Bookkeeping.open(loading.filing(document), document));
                } else {
                    // Read again after the answer: it may have been to save, and to this very file.
                    leaving.before(() -> read(path, wanted, true));
                }
            });
        }));
    }

    /// What another window has open already is shown there; two windows would write over each other.
    private void show(Loading loading, Consumer<Document> open) {
        Optional<Path> elsewhere = loading.stamp().map(Stamp::place).filter(place -> desk.neighbours().places().contains(place));
        if (elsewhere.isPresent()) {
            desk.neighbours().bring(elsewhere.get());
            return;
        }
        Path path = loading.path();
        switch (loading.reading()) {
            case Reading.Read(Document document) -> open.accept(document);
            case Reading.Unreadable(FileProblem problem) when session.state().recent().files().contains(path.toAbsolutePath().normalize())
                    && Files.notExists(path) -> {
                session.become(Bookkeeping.forget(path));
                Notice.say(window, session, Message.of("open.failed"), Message.of("open.gone", path));
            }
            case Reading.Unreadable(FileProblem problem) -> complain(problem);
        }
    }

    /// Where nothing was open before, the start page is a better place than an empty canvas.
    private void complain(FileProblem problem) {
        if (session.state().document().equals(Document.EMPTY) && session.state().origin().equals(Origin.Fresh.NONE)) {
            session.become(Looking.show(Page.START));
        }
        Language language = session.state().preferences().language();
        Notice.show(window, Message.of("open.failed").in(language), problem.in(language));
    }

    void close() {
        reader.close();
    }
}
