package org.gradwire.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

/// A disk that works for a number of steps and then says no: once, or for ever, as a drive that was pulled out.
final class FailingDisk implements Disk {
    private final int good;
    private final boolean forEver;
    private final Supplier<IOException> failure;
    private int steps;

    FailingDisk(int good, boolean forEver, Supplier<IOException> failure) {
        this.good = good;
        this.forEver = forEver;
        this.failure = failure;
    }

    /// Whether it has said no.
    boolean hasFailed() {
        return steps > good;
    }

    private void step() throws IOException {
        steps++;
        if (forEver ? steps > good : steps == good + 1) {
            throw failure.get();
        }
    }

    /// Half of it is there when a disk is full.
    @Override
    public void fill(Path fresh, byte[] bytes) throws IOException {
        Files.write(fresh, Arrays.copyOf(bytes, bytes.length / 2));
        step();
        Files.write(fresh, bytes);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        step();
        return Disk.super.read(file);
    }

    @Override
    public void keepPermissions(Path from, Path to) throws IOException {
        step();
        Disk.super.keepPermissions(from, to);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        step();
        Disk.super.copy(from, to);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        Disk.super.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        Disk.super.delete(file);
    }

    @Override
    public void flush(Path folder) throws IOException {
        step();
        Disk.super.flush(folder);
    }
}
