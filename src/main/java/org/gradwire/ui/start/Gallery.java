package org.gradwire.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.Reading;
import org.gradwire.sample.Samples;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.scene.Scene;
import org.gradwire.ui.canvas.Thumbnail;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Worker;

/// Reads circuits and draws them small on a thread of its own, so that the window is there before its pictures.
final class Gallery {
    private static final int MOST_DRAWN = 300;

    private final Worker worker = new Worker("gallery");
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Map<String, Entry> samples = new HashMap<>();
    private final Map<Path, Seen> files = new HashMap<>();
    private final Map<String, List<Consumer<Entry>>> waiting = new LinkedHashMap<>();

    private record Seen(FileTime time, Entry entry) {}

    /// A circuit as it is offered; without picture if it cannot be read.
    public record Entry(Optional<Document> document, Optional<Scene> picture) {
        static final Entry UNREADABLE = new Entry(Optional.empty(), Optional.empty());

        static Entry of(Document document) {
            return new Entry(Optional.of(document), Optional.of(Thumbnail.draw(document)));
        }
    }

    /// Gives a sample to whoever shows it, on the JavaFX thread: at once if it has been read, else soon.
    void sample(String id, Consumer<Entry> ready) {
        Entry before = samples.get(id);
        if (before != null) {
            ready.accept(before);
            return;
        }
        boolean asked = waiting.containsKey(id);
        waiting.merge(id, List.of(ready), Gallery::both);
        if (!asked) {
            read(() -> Samples.find(id).map(Entry::of).orElse(Entry.UNREADABLE), entry -> {
                samples.put(id, entry);
                waiting.getOrDefault(id, List.of()).forEach(each -> each.accept(entry));
                waiting.remove(id);
            }, Entry.UNREADABLE);
        }
    }

    /// The picture of a file, as it is now; read again only if it has changed.
    void file(Path path, Consumer<Entry> ready) {
        Seen before = files.get(path);
        read(() -> {
            FileTime now = time(path);
            return before != null && before.time().equals(now) ? before : new Seen(now, open(path));
        }, seen -> {
            files.put(path, seen);
            ready.accept(seen.entry());
        }, new Seen(FileTime.fromMillis(0), Entry.UNREADABLE));
    }

    /// A pipe may never end, and a drawing of thousands of nodes shows nothing at this size.
    private static Entry open(Path path) {
        if (!Files.isRegularFile(path) || !(CircuitFile.STANDARD.read(path) instanceof Reading.Read(Document document))) {
            return Entry.UNREADABLE;
        }
        return document.circuit().size() > MOST_DRAWN
                ? new Entry(Optional.of(document), Optional.empty())
                : Entry.of(AutoPlacement.complete(document));
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    /// Nothing is read before this, so that the window opens sooner.
    public void begin() {
        begun.countDown();
    }

    private void await() {
        try {
            begun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void read(Supplier<T> reading, Consumer<T> ready, T otherwise) {
        worker.send(Errand.always(() -> {
            await();
            return attempt(reading, otherwise);
        }, ready));
    }

    /// One circuit that cannot be read must not take the others with it.
    private static <T> T attempt(Supplier<T> reading, T otherwise) {
        try {
            return reading.get();
        } catch (RuntimeException unreadable) {
            return otherwise;
        }
    }

    private static List<Consumer<Entry>> both(List<Consumer<Entry>> first, List<Consumer<Entry>> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /// The window is gone.
    public void close() {
        begun.countDown();
        worker.close();
    }
}
