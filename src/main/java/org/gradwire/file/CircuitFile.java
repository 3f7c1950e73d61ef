package org.gradwire.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.edit.Document;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// Reads and writes `.gradwire` files.
///
/// Whatever a file holds, reading ends with a document or a sentence with its place, within the limits
/// and without running anything. What is written can always be read again and gives the same document.
public record CircuitFile(Limits limits) {
    public static final String EXTENSION = ".gradwire";
    public static final CircuitFile STANDARD = new CircuitFile(Limits.STANDARD);

    /// Reads a file, which is refused by its size before it is read.
    public Reading read(Path path) {
        String file = path.toString();
        try {
            if (Files.isDirectory(path)) {
                return whole(file, Message.of("file.read.folder"));
            }
            if (Files.size(path) > limits.fileBytes()) {
                return whole(file, tooLarge());
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(file, in);
            }
        } catch (IOException e) {
            return whole(file, unreadable(e));
        }
    }

    /// Reads a stream to its end or, if that is farther away than the limit, no farther than the limit.
    /// The caller closes it.
    public Reading read(String file, InputStream in) {
        try {
            return read(file, in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8)));
        } catch (IOException e) {
            return whole(file, unreadable(e));
        }
    }

    /// @param file what problems call it
    public Reading read(String file, byte[] utf8) {
        if (utf8.length > limits.fileBytes()) {
            return whole(file, tooLarge());
        }
        try {
            return read(Source.decode(file, utf8));
        } catch (Refusal refusal) {
            return new Reading.Unreadable(refusal.problem());
        }
    }

    /// @param file what problems call it
    public Reading read(String file, String text) {
        return text.length() > limits.fileBytes() ? whole(file, tooLarge()) : read(Source.of(file, text));
    }

    private Reading read(Source source) {
        try {
            return new Reading.Read(new DocumentReader(source, limits, Migration.STANDARD).document());
        } catch (Refusal refusal) {
            return new Reading.Unreadable(refusal.problem());
        }
    }

    /// The text of the file, byte for byte the same for equal documents; refused for what a file cannot
    /// hold: a value that is not finite, control characters in names, more than the limits.
    public Outcome<String> text(Document document) {
        Optional<Message> complaint = new Writable(document, limits).complaint();
        return complaint.isPresent()
                ? new Outcome.Refused<>(complaint.get())
                : Outcome.done(new DocumentWriter(document).text());
    }

    /// Writes the file in one step and keeps the version before as `NAME~`; gives back the path.
    ///
    /// Refused with nothing changed if the document cannot be held ([#text]) or the disk says no.
    public Outcome<Path> write(Document document, Path path) {
        return write(document, path, Disk.HERE);
    }

    Outcome<Path> write(Document document, Path path, Disk disk) {
        return text(document).then(text -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > limits.fileBytes()) {
                return new Outcome.Refused<>(tooLarge());
            }
            try {
                if (Files.isDirectory(path)) {
                    return Outcome.refused("file.write.directory", path);
                }
                new SafeWrite(path, disk).write(bytes);
                return Outcome.done(path);
            } catch (IOException e) {
                return new Outcome.Refused<>(new Unwritable(path, bytes.length, e).message());
            }
        });
    }

    /// Where [#write] keeps the version before.
    public static Path backup(Path path) {
        return SafeWrite.backup(path);
    }

    private static Reading whole(String file, Message what) {
        return new Reading.Unreadable(new FileProblem(file, 0, 0, what));
    }

    private Message tooLarge() {
        long bytes = limits.fileBytes();
        return Message.of("file.large", bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes");
    }

    private static Message unreadable(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Message.of("file.read.missing");
            case AccessDeniedException _ -> Message.of("file.read.denied");
            default -> Message.of("file.read.failed", Unwritable.reason(e));
        };
    }
}
