package org.gradwire.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.FileProblem;
import org.gradwire.file.Reading;
import org.gradwire.sample.Samples;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.text.Language;
import org.gradwire.text.Message;

/// Opens samples and files; what cannot be read is explained, and what was open stays.
final class Opening {
    private final Session session;
    private final Window window;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reader").factory());
    /// Counts what was asked for, so that an earlier file cannot replace a later one.
    private long turns;

    Opening(Session session, Window window) {
        this.session = session;
        this.window = window;
    }

    void sample(String id) {
        turns++;
        Samples.find(id).ifPresent(document -> session.open(new Origin.Sample(id), document));
    }

    void choose() {
        Language language = session.state().preferences().language();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Message.of("open.title").in(language));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(
                Message.of("open.filter").in(language), "*" + CircuitFile.EXTENSION));
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
        return special
                ? new Reading.Unreadable(new FileProblem(path.toString(), 0, 0, Message.of("file.special", path)))
                : CircuitFile.STANDARD.read(path);
    }

    private void show(Path path, Reading reading) {
        switch (reading) {
            case Reading.Read(Document document) -> session.open(new Origin.File(path, isSample(path, document)), document);
            case Reading.Unreadable(FileProblem problem) -> complain(problem);
        }
    }

    private static boolean isSample(Path path, Document document) {
        String id = path.getFileName().toString().replace(CircuitFile.EXTENSION, "");
        return Samples.find(id).filter(document::equals).isPresent();
    }

    private void complain(FileProblem problem) {
        Language language = session.state().preferences().language();
        Notice.show(window, Message.of("open.failed").in(language), problem.in(language));
    }
}
