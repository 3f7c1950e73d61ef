package org.gradwire.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/// Replaces a file so that at any moment, power cut included, either the old or the new one is there whole.
///
/// The new bytes go into a file beside it, reach the disk, and take the name in one step. The version
/// before stays as `NAME~`. Links are followed, so that a link stays a link.
public record SafeWrite(Path file) {
    private static final int MOST_LINKS = 40;

    /// Writing what is there already does nothing, so that the backup stays an older version.
    ///
    /// @throws IOException with the old file and its backup as they were
    public void write(byte[] bytes) throws IOException {
        Path target = target();
        boolean exists = Files.exists(target);
        if (exists && Files.size(target) == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return;
        }
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path fresh = beside(target, ".new");
        Path old = beside(target, ".old");
        try {
            fill(fresh, bytes);
            if (exists) {
                keepPermissions(target, fresh);
                Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES);
                Files.move(old, backup(target), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(old);
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

    private static void fill(Path fresh, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /// So that the new name, too, survives a power cut. Where folders cannot be opened, renaming flushes.
    private static void flushFolder(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself is written and renamed; there is nothing left to save.
        }
    }
}
