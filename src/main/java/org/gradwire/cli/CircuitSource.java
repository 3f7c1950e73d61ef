package org.gradwire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gradwire.circuit.Limits;
import org.gradwire.code.CodeProblem;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Document;
import org.gradwire.edit.Extras;
import org.gradwire.edit.Placement;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.FileProblem;
import org.gradwire.file.Reading;
import org.gradwire.text.Message;
import org.gradwire.text.Text;
import org.gradwire.train.Learning;

/// Where a circuit comes from, and what complaints call that.
///
/// @param name the file as the person named it, or `<code>`
record CircuitSource(String name, Document document) {
    private static final String TYPED = "<code>";
    private static final Limits LIMITS = Limits.STANDARD;

    /// A circuit file, or staged code where the name says so.
    static CircuitSource file(String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".py")) {
            return codeFile(name);
        }
        return switch (CircuitFile.STANDARD.read(path(name))) {
            case Reading.Read(Document document) -> new CircuitSource(name, document);
            case Reading.Unreadable(FileProblem problem) -> throw Refusal.input(problem.toString());
        };
    }

    static CircuitSource codeFile(String name) {
        return code(name, text(name));
    }

    static CircuitSource typed(String code) {
        return code(TYPED, code);
    }

    private static CircuitSource code(String name, String text) {
        return switch (StagedCode.read(text, LIMITS)) {
            case StagedCode.Reading.Done(var circuit, var notes) -> new CircuitSource(
                    name,
                    new Document(Text.EMPTY, Text.EMPTY, circuit, Placement.EMPTY, notes, List.of(), List.of(), Learning.NONE, Extras.NONE));
            case StagedCode.Reading.Refused(CodeProblem problem) -> throw Refusal.input(
                    new FileProblem(name, problem.line(), problem.column(), problem.what()).toString());
        };
    }

    /// The text of a code file, refused by its size before it is read.
    private static String text(String name) {
        Path path = path(name);
        int most = Math.toIntExact(LIMITS.fileBytes());
        try {
            if (Files.isDirectory(path)) {
                throw Refusal.input(name, Message.of("file.read.folder"));
            }
            if (Files.size(path) > most) {
                throw tooLarge(name);
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw tooLarge(name);
                }
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            }
        } catch (CharacterCodingException e) {
            throw Refusal.input(name, Message.of("cli.code.encoding"));
        } catch (NoSuchFileException e) {
            throw Refusal.input(name, Message.of("file.read.missing"));
        } catch (AccessDeniedException e) {
            throw Refusal.input(name, Message.of("file.read.denied"));
        } catch (IOException e) {
            throw Refusal.input(name, Message.of("file.read.failed", String.valueOf(e.getMessage())));
        }
    }

    private static Refusal tooLarge(String name) {
        return Refusal.input(name, Message.of("file.large", (LIMITS.fileBytes() >> 20) + " MB"));
    }

    /// @throws Refusal for a name that this system's files cannot have
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Refusal.input(name, Message.of("file.read.missing"));
        }
    }
}
