package org.gradwire.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongPredicate;

/// Tells how many bytes have been read, and is told whether to go on.
final class WatchedInput extends FilterInputStream {
    private final LongPredicate goOn;
    private long count;

    WatchedInput(InputStream in, LongPredicate goOn) {
        super(in);
        this.goOn = goOn;
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
        if (!goOn.test(count)) {
            throw new CsvRefusal(0, "csv.cancelled");
        }
    }
}
