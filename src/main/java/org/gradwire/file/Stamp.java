package org.gradwire.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.gradwire.circuit.Limits;

/// How a file looked: enough to notice that somebody else has written it.
///
/// @param place  the file itself, whatever links lead to it
/// @param digest of its contents
public record Stamp(Path place, long size, FileTime modified, String digest) {
    /// @throws IOException if it cannot be read
    public static Stamp of(Path file) throws IOException {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        if (!seen.isRegularFile()) {
            throw new NoSuchFileException(file.toString());
        }
        // What is too large is not going to be opened either.
        String digest = seen.size() > Limits.STANDARD.fileBytes() ? "" : digest(file);
        return new Stamp(file.toRealPath(), seen.size(), seen.lastModifiedTime(), digest);
    }

    /// As [#of], and empty if the file cannot be read.
    public static Optional<Stamp> tryOf(Path file) {
        try {
            return Optional.of(of(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// What has become of a file since. Contents are read only if size or time differ: a mere touch is no change.
    public Outside since(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            boolean same = now.size() == size && now.lastModifiedTime().equals(modified);
            return same || of(file).digest.equals(digest) ? Outside.SAME : Outside.CHANGED;
        } catch (IOException unreadable) {
            return Files.notExists(file) ? Outside.GONE : Outside.SAME;
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
