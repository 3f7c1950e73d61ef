package org.gradwire.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Counts what is read, and is told whether to go on: a file may be longer than was said, or nobody may want it any more.
final class WatchedInput extends FilterInputStream {
    private final LongConsumer told;
    private long count;

    /// @param told how many bytes have been read; refuses to go on with a [CsvRefusal]
    WatchedInput(InputStream in, LongConsumer told) {
        super(in);
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        pass(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        pass(Math.max(0, read));
        return read;
    }

    private void pass(int read) {
        count += read;
        told.accept(count);
    }
}
