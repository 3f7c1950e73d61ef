package org.gradwire.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.code.CodeProblem;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.FileProblem;
import org.gradwire.file.Reading;
import org.gradwire.sample.Samples;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.text.Language;
import org.gradwire.text.Message;

/// Opens samples and files; what cannot be read is explained, and what was open stays.
final class Opening {
    private static final String CODE = ".py";

    private final Session session;
    private final Window window;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reader").factory());
    /// Counts what was asked for, so that an earlier file cannot replace a later one.
    private long turns;
    private int fresh;

    Opening(Session session, Window window) {
        this.session = session;
        this.window = window;
    }

    void sample(String id) {
        turns++;
        try {
            Samples.find(id).ifPresent(document -> session.open(new Origin.Sample(id), document));
        } catch (IllegalStateException | UncheckedIOException unreadable) {
            Notice.say(window, session, Message.of("open.failed"), Message.of("open.sample", id));
        }
    }

    /// An empty circuit.
    void fresh() {
        turns++;
        session.open(new Origin.Fresh(++fresh), Document.EMPTY);
    }

    /// A circuit from staged code; whoever offers to build it has shown what is wrong with it.
    void code(String code) {
        long turn = ++turns;
        reader.execute(() -> {
            switch (StagedCode.read(code, Limits.STANDARD)) {
                case StagedCode.Reading.Done(Circuit circuit, var notes) -> {
                    Document document = AutoPlacement.complete(Document.of(circuit, Placement.EMPTY).withNotes(notes));
                    Platform.runLater(() -> {
                        if (turn == turns) {
                            session.open(new Origin.Fresh(++fresh), document);
                        }
                    });
                }
                case StagedCode.Reading.Refused(CodeProblem problem) -> Platform.runLater(() -> Notice.say(
                        window, session, Message.of("code.failed"),
                        Message.of("code.problem", problem.line(), problem.column(), problem.what())));
            }
        });
    }

    void choose() {
        Language language = session.state().preferences().language();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Message.of("open.title").in(language));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(
                Message.of("open.filter").in(language), "*" + CircuitFile.EXTENSION, "*" + CODE));
        Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath).ifPresent(this::file);
    }

    /// Reads on another thread, for a file may be large and the automatic layout slow; the last one asked for wins.
    void file(Path path) {
        long turn = ++turns;
        reader.execute(() -> {
            Reading reading = read(path);
            Reading ready = reading instanceof Reading.Read(Document document) ? new Reading.Read(AutoPlacement.complete(document)) : reading;
            Platform.runLater(() -> {
                if (turn == turns) {
                    show(path, ready);
                }
            });
        });
    }

    /// A pipe may never end, so the window takes ordinary files only.
    private static Reading read(Path path) {
        boolean special = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        if (!special && path.getFileName() != null && path.getFileName().toString().endsWith(CODE)) {
            return code(path);
        }
        return special
                ? new Reading.Unreadable(new FileProblem(path.toString(), 0, 0, Message.of("file.special", path)))
                : CircuitFile.STANDARD.read(path);
    }

    /// A file of staged code.
    private static Reading code(Path path) {
        try {
            return switch (StagedCode.read(Files.readString(path), Limits.STANDARD)) {
                case StagedCode.Reading.Done(Circuit circuit, var notes) ->
                    new Reading.Read(Document.of(circuit, Placement.EMPTY).withNotes(notes));
                case StagedCode.Reading.Refused(CodeProblem problem) ->
                    new Reading.Unreadable(new FileProblem(path.toString(), problem.line(), problem.column(), problem.what()));
            };
        } catch (IOException unreadable) {
            // Says why, as for any other file.
            return CircuitFile.STANDARD.read(path);
        }
    }

    private void show(Path path, Reading reading) {
        switch (reading) {
            case Reading.Read(Document document) -> session.open(new Origin.File(path, isSample(path, document)), document);
            case Reading.Unreadable(FileProblem problem) when session.state().recent().files().contains(path.toAbsolutePath().normalize())
                    && Files.notExists(path) -> {
                session.forget(path);
                Notice.say(window, session, Message.of("open.failed"), Message.of("open.gone", path));
            }
            case Reading.Unreadable(FileProblem problem) -> complain(problem);
        }
    }

    private static boolean isSample(Path path, Document document) {
        String id = path.getFileName().toString().replace(CircuitFile.EXTENSION, "");
        return Samples.find(id).filter(document::equals).isPresent();
    }

    /// Where nothing was open before, the start page is a better place than an empty canvas.
    private void complain(FileProblem problem) {
        if (session.state().document().equals(Document.EMPTY) && session.state().origin().equals(Origin.Fresh.NONE)) {
            session.show(Page.START);
        }
        Language language = session.state().preferences().language();
        Notice.show(window, Message.of("open.failed").in(language), problem.in(language));
    }
}
