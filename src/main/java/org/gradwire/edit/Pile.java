package org.gradwire.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Values one upon another, of which the last so many count. Immutable: what is put on top shares what lies below, and
/// nothing is ever copied.
///
/// The links come in chunks of as many as count. The last two chunks hold all that counts, and older ones fall away as a
/// whole: at most twice as many values are held.
///
/// A pile equals itself alone. To go down its links by recursion, as records do, would exhaust the stack.
public final class Pile<E> {
    private final int most;
    private final int size;
    private final @Nullable Link<E> chunk;
    private final @Nullable Link<E> older;

    /// @param height how many links the chunk has up to this one
    private record Link<E>(E value, @Nullable Link<E> below, int height) {}

    /// An empty one.
    Pile(int most) {
        this(most, 0, null, null);
    }

    private Pile(int most, int size, @Nullable Link<E> chunk, @Nullable Link<E> older) {
        this.most = most;
        this.size = size;
        this.chunk = chunk;
        this.older = older;
    }

    /// How many values count.
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    Optional<E> last() {
        return Optional.ofNullable(chunk).map(Link::value);
    }

    Pile<E> with(E value) {
        int next = Math.min(size + 1, most);
        if (chunk == null || chunk.height() == most) {
            return new Pile<>(most, next, new Link<>(value, null, 1), chunk);
        }
        return new Pile<>(most, next, new Link<>(value, chunk, chunk.height() + 1), older);
    }

    /// Without the last value, if there is one.
    Pile<E> withoutLast() {
        if (chunk == null || size == 1) {
            // Nothing counts any more, whatever lies below.
            return new Pile<>(most);
        }
        return chunk.below() == null
                ? new Pile<>(most, size - 1, older, null)
                : new Pile<>(most, size - 1, chunk.below(), older);
    }
}
