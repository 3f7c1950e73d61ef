package org.gradwire.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.code.CodeProblem;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.FileProblem;
import org.gradwire.file.Reading;
import org.gradwire.file.Stamp;
import org.gradwire.sample.Samples;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Filing;
import org.gradwire.ui.state.Origin;

/// A file as it was read: with a place for every node, and with how the file looked.
record Loading(Path path, Reading reading, Optional<Stamp> stamp) {
    static final String CODE = ".py";

    /// The stamp is taken first: whoever writes in between is noticed later, not never.
    static Loading of(Path path) {
        Optional<Stamp> stamp = Stamp.tryOf(path);
        Reading reading = read(path);
        return new Loading(
                path, reading instanceof Reading.Read(Document document) ? new Reading.Read(AutoPlacement.complete(document)) : reading, stamp);
    }

    Filing filing(Document document) {
        return Filing.found(isCode(path) ? new Origin.Code(path) : new Origin.File(path, isSample(document)), document, stamp);
    }

    private static boolean isCode(Path path) {
        return path.getFileName() != null && path.getFileName().toString().endsWith(CODE);
    }

    private boolean isSample(Document document) {
        String id = path.getFileName().toString().replace(CircuitFile.EXTENSION, "");
        return Samples.find(id).filter(document::equals).isPresent();
    }

    /// A pipe may never end, so the window takes ordinary files only.
    private static Reading read(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            return new Reading.Unreadable(new FileProblem(path.toString(), 0, 0, Message.of("file.special", path)));
        }
        return isCode(path) ? code(path) : CircuitFile.STANDARD.read(path);
    }

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
}
