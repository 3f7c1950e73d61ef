package org.gradwire.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.gradwire.text.Message;

/// Why a file could not be written, as a sentence.
///
/// Systems say most of it in words of their own, in a language of their own. So it is asked again what
/// can be asked: the path, the folder, and the disk.
///
/// @param bytes how many there were to write
record Unwritable(Path path, long bytes, IOException failure) {
    /// The longest name that common disks take, less one for the `~` of the backup.
    private static final int LONGEST_NAME = 254;

    Message message() {
        if (path.getFileName() != null && path.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Message.of("file.write.name", path);
        }
        Path full = path.toAbsolutePath();
        Path folder = Optional.ofNullable(full.getParent()).orElse(full);
        if (!Files.isDirectory(folder)) {
            return Message.of(isUnderFile(folder) ? "file.write.under" : "file.write.folder", path);
        }
        Optional<FileStore> store = store(folder);
        if (isFull(store)) {
            return Message.of("file.write.full", path);
        }
        if (store.filter(FileStore::isReadOnly).isPresent()) {
            return Message.of("file.write.readonly", path);
        }
        return switch (failure) {
            case NoSuchFileException _ -> Message.of("file.write.folder", path);
            case AccessDeniedException _ -> Message.of(
                    Files.exists(path) && !Files.isWritable(path) ? "file.write.protected" : "file.write.denied", path);
            default -> Message.of("file.write.failed", path, reason(failure));
        };
    }

    /// What the operating system says, in its own words.
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private boolean isFull(Optional<FileStore> store) {
        String reason = reason(failure);
        return reason.contains("No space left") || reason.contains("quota") || reason.contains("not enough space")
                || store.filter(this::hasNoRoom).isPresent();
    }

    private boolean hasNoRoom(FileStore store) {
        try {
            return !store.isReadOnly() && store.getTotalSpace() > 0 && store.getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Optional<FileStore> store(Path folder) {
        try {
            return Optional.of(Files.getFileStore(folder));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Whether what should be a folder on the way is an ordinary file.
    private static boolean isUnderFile(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return !Files.isDirectory(above);
            }
        }
        return false;
    }
}
