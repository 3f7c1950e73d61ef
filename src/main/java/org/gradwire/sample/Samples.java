package org.gradwire.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;

/// The shipped circuits by their id, which is the name of their file; `samples/index.txt` gives order and groups.
public final class Samples {
    private static final String FOLDER = "/samples/";

    private Samples() {}

    /// From the first lesson to the last.
    public static List<Group> groups() {
        return SampleIndex.groups(new String(bytes("index.txt"), StandardCharsets.UTF_8));
    }

    /// The samples of all groups, in the same order.
    public static List<String> ids() {
        return groups().stream().flatMap(group -> group.samples().stream()).toList();
    }

    /// The circuit with this id, if there is one.
    public static Optional<Document> find(String id) {
        return ids().contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    private static Document read(String id) {
        String file = id + CircuitFile.EXTENSION;
        return CircuitFile.STANDARD.read(file, bytes(file)).orThrow();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + FOLDER + file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
