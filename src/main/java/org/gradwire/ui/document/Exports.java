package org.gradwire.ui.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gradwire.file.CircuitFile;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Session;

/// Writes pictures and numbers to files that a person chooses, or says why it cannot.
public final class Exports {
    private final Session session;
    private final Asker asker;
    private final Chooser chooser;
    private final Worker disk;

    Exports(Session session, Asker asker, Chooser chooser, Worker disk) {
        this.session = session;
        this.asker = asker;
        this.chooser = chooser;
        this.disk = disk;
    }

    public void picture(String name, byte[] png) {
        save(name, Message.of("export.pictures"), ".png", png);
    }

    public void numbers(String name, String csv) {
        save(name, Message.of("export.numbers"), ".csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private void save(String what, Message kind, String ending, byte[] bytes) {
        String document = Folders.name(session.state());
        String name = document.substring(0, document.length() - (document.endsWith(CircuitFile.EXTENSION) ? CircuitFile.EXTENSION.length() : 0));
        chooser.export(Folders.begin(session.state()), name + "-" + what + ending, kind, ending).ifPresent(chosen -> {
            Path path = chosen.toString().toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(chosen.getFileName() + ending);
            disk.send(Errand.always(() -> write(path, bytes), refused -> refused.ifPresent(why -> asker.ask(new Ask(
                    Message.of("save.failed", path.getFileName()), why, List.of(Ask.cancel()))))));
        });
    }

    /// Beside its place first, so that half a file is never there.
    private static Optional<Message> write(Path path, byte[] bytes) {
        Path beside = path.resolveSibling(path.getFileName() + "~");
        try {
            if (Files.isDirectory(path)) {
                return Optional.of(Message.of("file.write.directory", path));
            }
            Files.write(beside, bytes);
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (AccessDeniedException denied) {
            return Optional.of(Message.of("export.denied", Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path)));
        } catch (IOException failed) {
            return Optional.of(Message.of("export.failed", Optional.ofNullable(failed.getMessage()).orElse(failed.getClass().getSimpleName())));
        }
    }
}
