package org.gradwire.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.Outside;
import org.gradwire.file.Stamp;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Filing;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Session;

/// Saves what the document is at the moment of asking; meanwhile it can be edited further.
public final class Saving {
    private final Session session;
    private final Asker asker;
    private final Desk desk;
    private final Worker disk;
    /// What follows once the file is written; forgotten if that fails, or if nobody waits any more.
    private final List<Runnable> waiting = new ArrayList<>();

    /// What writing may do to a file that is there.
    private enum Care {
        /// Nothing, if others have changed it.
        UNLESS_CHANGED,
        /// Nothing.
        UNLESS_THERE,
        REPLACE
    }

    private sealed interface Result {
        record Done(Optional<Stamp> stamp) implements Result {}

        /// Others have changed the file.
        record Changed() implements Result {}

        /// There is a file already that nobody has agreed to replace.
        record There() implements Result {}

        /// Another window has the file open.
        record Elsewhere() implements Result {}

        record Refused(Message why) implements Result {}
    }

    Saving(Session session, Asker asker, Desk desk, Worker disk) {
        this.session = session;
        this.asker = asker;
        this.desk = desk;
        this.disk = disk;
    }

    /// Into its own file; samples, code and what has no file yet ask where.
    ///
    /// @param then follows once it is saved
    public void save(Runnable then) {
        if (isRunning()) {
            waiting.add(() -> save(then));
            return;
        }
        switch (session.state().origin()) {
            case Origin.File(Path path, boolean isSample) when !isSample -> write(path, Care.UNLESS_CHANGED, then);
            case Origin.File _, Origin.Sample _, Origin.Code _, Origin.Fresh _ -> saveAs(then);
        }
    }

    public void saveAs(Runnable then) {
        if (isRunning()) {
            waiting.add(() -> saveAs(then));
            return;
        }
        desk.chooser().saveAs(Folders.begin(session.state()), Folders.name(session.state())).ifPresent(chosen -> {
            Path path = Folders.withExtension(chosen);
            write(path, path.equals(chosen) ? Care.REPLACE : Care.UNLESS_THERE, then);
        });
    }

    boolean isRunning() {
        return session.state().filing().saving();
    }

    /// Whether something follows once the file is written.
    boolean isAwaited() {
        return !waiting.isEmpty();
    }

    void afterwards(Runnable then) {
        waiting.add(then);
    }

    /// Nothing follows any more; what is being written is written to its end.
    void forgetAfterwards() {
        waiting.clear();
    }

    private void write(Path path, Care care, Runnable then) {
        Document document = session.state().document();
        Filing before = session.state().filing();
        Set<Path> elsewhere = desk.neighbours().places();
        session.become(Bookkeeping.file(filing -> filing.withSaving(true)));
        // A slow drive may answer when another document has taken the place of this one, which is written all the same.
        BooleanSupplier isThere = () -> session.state().origin() == before.origin();
        disk.send(Errand.always(() -> attempt(document, path, care, before.stamp(), elsewhere), result -> {
            if (isThere.getAsBoolean()) {
                session.become(Bookkeeping.file(filing -> result instanceof Result.Done(Optional<Stamp> stamp)
                        ? filing.written(path, document, stamp)
                        : filing.withSaving(false)));
                finished(result, path, then);
            }
        }).orElse(() -> {
            if (isThere.getAsBoolean()) {
                waiting.clear();
                session.become(Bookkeeping.file(filing -> filing.withSaving(false)));
            }
        }));
    }

    private Result attempt(Document document, Path path, Care care, Optional<Stamp> before, Set<Path> elsewhere) {
        if (place(path).filter(elsewhere::contains).isPresent()) {
            return new Result.Elsewhere();
        }
        if (care == Care.UNLESS_THERE && Files.exists(path)) {
            return new Result.There();
        }
        if (care == Care.UNLESS_CHANGED && before.filter(stamp -> stamp.since(path) == Outside.CHANGED).isPresent()) {
            return new Result.Changed();
        }
        return switch (desk.store().write(document, path)) {
            case Outcome.Done<Path> done -> new Result.Done(Stamp.tryOf(path));
            case Outcome.Refused<Path>(Message why) -> new Result.Refused(why);
        };
    }

    private static Optional<Path> place(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private void finished(Result result, Path path, Runnable then) {
        List<Runnable> next = new ArrayList<>(waiting);
        waiting.clear();
        Path name = path.getFileName();
        switch (result) {
            case Result.Done done -> {
                then.run();
                next.forEach(Runnable::run);
            }
            case Result.Changed changed -> asker.ask(new Ask(
                    Message.of("save.changed.title", name), Message.of("save.changed", CircuitFile.backup(path).getFileName()),
                    List.of(replace(path, then), elsewhere(then), Ask.cancel())));
            case Result.There there -> asker.ask(new Ask(
                    Message.of("save.there.title", name), Message.of("save.there", CircuitFile.backup(path).getFileName()),
                    List.of(replace(path, then), elsewhere(then), Ask.cancel())));
            case Result.Elsewhere other -> refuse(path, Message.of("save.elsewhere"), then);
            case Result.Refused(Message why) -> refuse(path, why, then);
        }
    }

    private void refuse(Path path, Message why, Runnable then) {
        asker.ask(new Ask(
                Message.of("save.failed", path.getFileName()), Message.of("save.kept", why), List.of(elsewhere(then), Ask.cancel())));
    }

    private Ask.Choice replace(Path path, Runnable then) {
        return new Ask.Choice("ask-replace", Message.of("save.replace"), ofThis(() -> write(path, Care.REPLACE, then)));
    }

    private Ask.Choice elsewhere(Runnable then) {
        return new Ask.Choice("ask-save-as", Message.of("action.save.as"), ofThis(() -> saveAs(then)));
    }

    /// An answer counts for the document that was asked about: a file that was being read may have taken its place.
    private Runnable ofThis(Runnable answer) {
        Origin asked = session.state().origin();
        return () -> {
            if (session.state().origin() == asked) {
                answer.run();
            }
        };
    }
}
