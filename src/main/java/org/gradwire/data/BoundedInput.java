package org.gradwire.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Refuses to read on beyond a number of bytes, whatever the size of the file was said to be.
final class BoundedInput extends FilterInputStream {
    private final long most;
    private long count;

    BoundedInput(InputStream in, long most) {
        super(in);
        this.most = most;
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
        check(count, most);
    }

    /// Refuses a size beyond the bound.
    static void check(long bytes, long most) {
        if (bytes > most) {
            throw new CsvRefusal(0, "csv.large", most % (1 << 20) == 0 ? (most >> 20) + " MB" : most + " bytes");
        }
    }
}
