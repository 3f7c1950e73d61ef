package org.gradwire.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where a course has been, within a bound of memory: epochs at equal distances, and the places where it lately stood.
///
/// If there is no room for another epoch, every other one is forgotten. Places come and go without touching epochs, so
/// that whoever visits many of them does not lose the way.
final class Past {
    private static final int MOST_PLACES = 64;

    private final int updatesPerEpoch;
    private final long mostBytes;
    private final NavigableMap<Long, Snapshot> epochs = new TreeMap<>();
    private final NavigableMap<Long, Snapshot> places = new TreeMap<>();
    /// The places, oldest first.
    private final Deque<Long> came = new ArrayDeque<>();
    private int spacing = 1;

    /// @param mostBytes for epochs; a quarter as much again for places; a few are kept whatever their size
    Past(int updatesPerEpoch, long mostBytes) {
        this.updatesPerEpoch = updatesPerEpoch;
        this.mostBytes = mostBytes;
    }

    /// The same, to go another way from.
    Past copy() {
        Past copy = new Past(updatesPerEpoch, mostBytes);
        copy.epochs.putAll(epochs);
        copy.places.putAll(places);
        copy.came.addAll(came);
        copy.spacing = spacing;
        return copy;
    }

    /// Whether an epoch is one that is kept for good.
    boolean takes(long epoch) {
        return epoch % spacing == 0;
    }

    void keep(Snapshot snapshot) {
        long updates = snapshot.updates();
        if (updates % updatesPerEpoch == 0 && takes(updates / updatesPerEpoch)) {
            epochs.put(updates, snapshot);
            while (epochs.size() > 2 && epochs.size() * snapshot.bytes() > mostBytes) {
                spacing *= 2;
                epochs.keySet().removeIf(at -> !takes(at / updatesPerEpoch));
            }
        } else if (places.put(updates, snapshot) == null) {
            came.add(updates);
            while (came.size() > 2 && (came.size() > MOST_PLACES || came.size() * snapshot.bytes() > mostBytes / 4)) {
                places.remove(came.remove());
            }
        }
    }

    /// The last place that is known at or before a number of updates; there is one, for the start is never forgotten.
    Snapshot at(long updates) {
        return Stream.of(epochs, places)
                .map(known -> known.floorEntry(updates))
                .flatMap(Stream::ofNullable)
                .map(Map.Entry::getValue)
                .reduce((a, b) -> a.updates() > b.updates() ? a : b)
                .orElseThrow();
    }

    /// The latest place with these parameters.
    Optional<Snapshot> find(double[] parameters) {
        return Stream.of(epochs, places)
                .flatMap(known -> known.descendingMap().values().stream().filter(snapshot -> snapshot.holds(parameters)).limit(1))
                .reduce((a, b) -> a.updates() > b.updates() ? a : b);
    }

    /// What comes after a number of updates is no more.
    void forgetAfter(long updates) {
        epochs.tailMap(updates, false).clear();
        places.tailMap(updates, false).clear();
        came.removeIf(at -> at > updates);
    }

    int size() {
        return epochs.size() + places.size();
    }
}
