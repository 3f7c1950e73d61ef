package org.gradwire.ui.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradwire.chart.Example;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Rect;
import org.gradwire.scene.UnitPlaces;
import org.gradwire.train.Dataset;
import org.gradwire.ui.control.ByHand;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Picture;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Sketches;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StudioTest {
    private final Classroom room = Classroom.ofXor();
    private final ByHand thread = new ByHand();
    private long time;

    private void begin() {
        assertTrue(room.state().view().dock().open());
        assertSame(Sketches.NONE, room.practice().sketches());
        assertEquals(0, thread.waiting());
        new Studio(room.session, new Worker(thread, Runnable::run), () -> time);
    }

    @Test
    @DisplayName("sketches are of the circuit as it is shown, also after an edit while they were made")
    void current() {
        begin();
        assertEquals(1, thread.waiting());
        room.set("c", 2);
        room.set("c", 3);
        assertEquals(1, thread.waiting(), "one at a time");
        thread.work();
        assertSame(room.state().circuit(), room.practice().sketches().circuit());
        List<Example> examples = room.practice().sketches().boundary().orElseThrow().examples();
        assertEquals(List.of(true, false, false, true), examples.stream().map(Example::missed).toList());
    }

    @Test
    @DisplayName("sketches of a document that was replaced meanwhile are dropped")
    void replaced() {
        begin();
        Document other = Classroom.xor();
        room.session.become(Bookkeeping.open(new Origin.Fresh(2), other.withLearning(other.learning().with(Dataset.NONE))));
        thread.work();
        assertSame(Sketches.NONE, room.practice().sketches());
    }

    @Test
    @DisplayName("while training runs it rests after a picture; once it has rested, whatever training tells leads to the next one")
    void rests() {
        begin();
        thread.work();
        List<Integer> waiting = new ArrayList<>();
        room.session.show(state -> new Same<>(state.practice()), practice -> {
            if (practice.it().running()) {
                waiting.add(thread.waiting());
            }
        });
        room.meanwhile(3, () -> time += 1_000_000_000).train();
        assertEquals(List.of(0, 0, 0, 0, 1), waiting.subList(0, 5), "when it begins, and what is told");
        assertNotSame(room.state().circuit(), room.practice().sketches().circuit());
        thread.work();
        assertSame(room.state().circuit(), room.practice().sketches().circuit(), "the last picture is of what was learnt");
    }

    @Test
    @DisplayName("hidden units and the answer have pictures, unless they are switched off")
    void units() {
        begin();
        thread.work();
        assertEquals(List.of(3, 1), room.practice().sketches().units().stream().map(unit -> unit.planes().size()).toList());
        room.session.become(Looking.dock(dock -> dock.withUnits(false)));
        thread.work();
        assertEquals(List.of(), room.practice().sketches().units());
    }

    @Test
    @DisplayName("pictures at gates cover no gate, no label and none of each other")
    void places() {
        Geometry geometry = room.state().geometry();
        Map<NodeId, List<Rect>> places = UnitPlaces.of(geometry, Map.of(room.id("h"), 3, room.id("y"), 1));
        List<Rect> all = places.values().stream().flatMap(List::stream).toList();
        for (Rect place : all) {
            assertTrue(geometry.shapes().values().stream().noneMatch(shape -> shape.rect().overlaps(place)));
            assertTrue(geometry.slots().values().stream().noneMatch(slot -> slot.value().overlaps(place) || slot.gradient().overlaps(place)));
            assertTrue(all.stream().noneMatch(other -> other != place && other.overlaps(place)));
        }
    }

    @Test
    @DisplayName("one picture takes the place of another, and none is shown twice")
    void order() {
        room.session.become(Looking.dock(dock -> dock.showing(Picture.TABLE, Picture.BOUNDARY)));
        List<Picture> pictures = room.state().view().dock().pictures();
        assertEquals(Picture.TABLE, pictures.getFirst());
        assertEquals(Picture.values().length, pictures.stream().distinct().count());
        assertNotSame(pictures, Classroom.ofXor().state().view().dock().pictures());
    }
}
