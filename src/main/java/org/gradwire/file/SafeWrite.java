package org.gradwire.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Replaces a file so that at any moment, power cut included, either the old or the new one is there whole.
///
/// The new bytes go into a file beside it, reach the disk, and take the name in one step. The version
/// before stays as `NAME~`. Links are followed, so that a link stays a link.
public record SafeWrite(Path file, Disk disk) {
    private static final int MOST_LINKS = 40;

    public SafeWrite(Path file) {
        this(file, Disk.HERE);
    }

    /// Writing what is there already does nothing, so that the backup stays an older version.
    ///
    /// @throws IOException with the old file as it was; its backup is then either as it was, or the old file once more
    public void write(byte[] bytes) throws IOException {
        Path target = target();
        boolean exists = Files.exists(target);
        if (exists && Files.size(target) == bytes.length && Arrays.equals(disk.read(target), bytes)) {
            return;
        }
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path fresh = beside(target, ".new");
        Path old = beside(target, ".old");
        try {
            disk.fill(fresh, bytes);
            if (exists) {
                disk.keepPermissions(target, fresh);
                disk.copy(target, old);
                disk.rename(old, backup(target));
            }
            disk.rename(fresh, target);
        } catch (IOException e) {
            discard(fresh);
            discard(old);
            throw e;
        }
        flushFolder(target);
    }

    /// Where the version before is kept.
    static Path backup(Path file) {
        return file.resolveSibling(file.getFileName() + "~");
    }

    private Path target() throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /// A name that nobody else writes to: it holds this process and this moment, and is short where the file's is not.
    private static Path beside(Path target, String ending) {
        String mark = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        return target.resolveSibling(".gradwire-" + mark + ending);
    }

    /// What was begun is taken away if the disk still lets us; why it failed says more than why this does.
    private void discard(Path begun) {
        try {
            disk.delete(begun);
        } catch (IOException e) {
            // The first failure is the one that is told.
        }
    }

    private void flushFolder(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try {
            disk.flush(folder);
        } catch (IOException e) {
            // The file itself is written and renamed; there is nothing left to save.
        }
    }
}
