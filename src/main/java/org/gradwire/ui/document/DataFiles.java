package org.gradwire.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.gradwire.data.Csv;
import org.gradwire.data.CsvOptions;
import org.gradwire.data.CsvReading;
import org.gradwire.data.Table;
import org.gradwire.edit.Tabling;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.FileProblem;
import org.gradwire.file.TableFile;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Notice;
import org.gradwire.ui.control.Turns;
import org.gradwire.ui.control.Underway;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Brings a CSV file into the document as its table, and writes the table as one. What cannot be read is explained,
/// and the document stays as it was.
public final class DataFiles {
    private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".txt");
    /// After so many bytes more, progress is told again.
    private static final long TOLD = 1 << 18;

    private final Session session;
    private final Window window;
    private final Desk desk;
    private final Worker reader = new Worker("data");
    private final Turns turns = new Turns();
    private Consumer<Optional<DataProgress>> watcher = progress -> {};
    private BiConsumer<String, List<Message>> told = (file, notes) -> {};

    DataFiles(Session session, Window window, Desk desk) {
        this.session = session;
        this.window = window;
        this.desk = desk;
    }

    /// Whether a file is one of data by its name.
    public static boolean isData(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }

    /// @param progress of a file that is being read; nothing once that has ended
    /// @param notes    what was done to make a table of it
    public void watch(Consumer<Optional<DataProgress>> progress, BiConsumer<String, List<Message>> notes) {
        watcher = progress;
        told = notes;
    }

    public void choose() {
        desk.chooser().openData(Folders.begin(session.state())).ifPresent(this::file);
    }

    /// Reads on another thread; the last file asked for wins.
    public void file(Path path) {
        Origin origin = session.state().origin();
        String name = String.valueOf(path.getFileName());
        watcher.accept(Optional.of(new DataProgress(name, 0)));
        reader.send(new Errand<>(underway -> read(path, name, underway), turns.next(), reading -> {
            watcher.accept(Optional.empty());
            if (session.state().origin() == origin) {
                show(path, name, reading);
            }
        }, () -> watcher.accept(Optional.empty())));
    }

    /// What is being read is not wanted any more.
    public void cancel() {
        turns.next();
        watcher.accept(Optional.empty());
    }

    /// A pipe may never end, so only ordinary files are taken.
    private CsvReading read(Path path, String name, Underway underway) {
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            return new CsvReading.Unreadable(0, Message.of("file.special", path));
        }
        double size = Math.max(1, size(path));
        AtomicLong last = new AtomicLong();
        return Csv.STANDARD.read(path, CsvOptions.FOUND, bytes -> {
            if (Math.abs(bytes - last.get()) > TOLD) {
                last.set(bytes);
                underway.tell(() -> watcher.accept(Optional.of(new DataProgress(name, Math.min(1, bytes / size)))));
            }
            return underway.isWanted();
        });
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException unknown) {
            return 0;
        }
    }

    private void show(Path path, String name, CsvReading reading) {
        switch (reading) {
            case CsvReading.Read(Table table, var form, List<Message> notes) -> {
                session.become(Looking.show(Page.CIRCUIT));
                session.become(Editing.commit(Tabling.replace(session.state().editor(), Message.of("edit.data.open", name), table)));
                session.become(Looking.dock(dock -> dock.showing(Dock.Tab.DATA)));
                told.accept(name, notes);
            }
            case CsvReading.Unreadable(long line, Message why) -> {
                Language language = session.state().preferences().language();
                Notice.show(
                        window, Message.of("open.failed").in(language),
                        new FileProblem(path.toString(), (int) line, line == 0 ? 0 : 1, why).in(language));
            }
        }
    }

    /// Asks where, and writes there.
    public void save() {
        State state = session.state();
        String proposed = Folders.name(state).replace(CircuitFile.EXTENSION, "") + TableFile.EXTENSION;
        desk.chooser().saveData(Folders.begin(state), proposed).ifPresent(chosen -> {
            Path path = EXTENSIONS.stream().anyMatch(chosen.toString().toLowerCase(Locale.ROOT)::endsWith)
                    ? chosen
                    : chosen.resolveSibling(chosen.getFileName() + TableFile.EXTENSION);
            Table table = state.document().learning().data().table();
            reader.send(Errand.always(() -> TableFile.write(table, path), written -> {
                switch (written) {
                    case Outcome.Done<Path>(Path there) -> told.accept(
                            there.toString(), List.of(Message.of("data.saved", table.rows(), table.columns().size(), there)));
                    case Outcome.Refused<Path>(Message why) ->
                        Notice.say(window, session, Message.of("save.failed", path.getFileName()), Message.of("data.save.kept", why));
                }
            }));
        });
    }

    void close() {
        cancel();
        reader.close();
    }
}
