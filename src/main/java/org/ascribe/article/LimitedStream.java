package org.ascribe.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.ascribe.store.Refusal;

/** A stream that ends with a refusal where it is longer than it may be, whatever it said of its length before. */
final class LimitedStream extends FilterInputStream {
    private final Supplier<Refusal> refusal;
    private long left;

    LimitedStream(InputStream in, long most, Supplier<Refusal> refusal) {
        super(in);
        this.left = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
