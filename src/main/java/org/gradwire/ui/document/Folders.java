package org.gradwire.ui.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.gradwire.file.CircuitFile;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.State;

/// Where choosing a file begins, and under which name.
final class Folders {
    private Folders() {}

    /// The folder of what is open, or else of what was open last.
    static Optional<Path> begin(State state) {
        return state.origin().file().or(() -> state.recent().files().stream().findFirst())
                .map(Path::toAbsolutePath).map(Path::getParent);
    }

    /// The name that is proposed for saving.
    static String name(State state) {
        return switch (state.origin()) {
            case Origin.Sample(String id) -> id + CircuitFile.EXTENSION;
            case Origin.File(Path path, boolean isSample) -> withExtension(path).getFileName().toString();
            case Origin.Code(Path path) -> path.getFileName().toString().replace(Loading.CODE, CircuitFile.EXTENSION);
            case Origin.Fresh fresh -> Message.of("title.untitled").in(state.preferences().language()) + CircuitFile.EXTENSION;
        };
    }

    static boolean hasExtension(Path path) {
        return path.getFileName() != null && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(CircuitFile.EXTENSION);
    }

    static Path withExtension(Path path) {
        return hasExtension(path) ? path : path.resolveSibling(path.getFileName() + CircuitFile.EXTENSION);
    }
}
