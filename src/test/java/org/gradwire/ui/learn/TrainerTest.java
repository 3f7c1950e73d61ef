package org.gradwire.ui.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.gradwire.edit.Document;
import org.gradwire.edit.Teaching;
import org.gradwire.text.Message;
import org.gradwire.train.Dataset;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Recipe;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Practice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private final Classroom room = Classroom.ofXor();

    private void recipe(Recipe next) {
        room.session.become(Editing.commit(Teaching.recipe(room.state().editor(), Message.of("train.field.rate"), next, 0)));
    }

    private Recipe recipe() {
        return room.document().learning().recipe();
    }

    @Test
    @DisplayName("a run is one action: undo takes it back, and its place on the curve is found again both ways")
    void oneAction() {
        var before = room.parameters();
        room.train();
        var after = room.parameters();
        assertNotEquals(before, after);
        assertEquals(1, room.actions());
        assertEquals(10, room.epoch());

        room.session.become(Editing::undo);
        room.work();
        assertEquals(before, room.parameters());
        assertEquals(0, room.epoch());
        assertEquals(10, room.epochsOnCurve());

        room.session.become(Editing::redo);
        room.work();
        assertEquals(after, room.parameters());
        assertEquals(10, room.epoch());
    }

    @Test
    @DisplayName("while it runs the canvas shows parameters on their way, and the document has its own")
    void onTheWay() {
        Document before = room.document();
        room.meanwhile(6, () -> {
            assertTrue(room.practice().running());
            assertSame(before, room.document());
            assertNotEquals(before.circuit(), room.state().circuit());
        });
        room.train();
        assertFalse(room.practice().running());
        assertEquals(room.document().circuit().node(room.id("v")).value(), room.state().circuit().node(room.id("v")).value());
    }

    @Test
    @DisplayName("pause keeps what was learnt, and training goes on from there as if it had never paused")
    void pause() {
        room.meanwhile(4, room.trainer::pause).train();
        int paused = room.epoch();
        assertTrue(paused > 0 && paused < 10, () -> "at epoch " + paused);
        assertEquals(1, room.actions());
        assertEquals(room.practice().progress().orElseThrow().parameters().get(room.id("W")), room.value("W").orElseThrow());

        while (room.epoch() < 10) {
            room.trainer.epoch();
            room.work();
        }
        assertEquals(Classroom.ofXor().train().parameters(), room.parameters());
    }

    @Test
    @DisplayName("cancel puts everything back: document, history, curve and the course of what follows")
    void cancel() {
        room.train();
        Document document = room.document();
        room.meanwhile(5, room.trainer::cancel).train();
        assertSame(document, room.document());
        assertEquals(1, room.actions());
        assertFalse(room.practice().running());
        assertEquals(10, room.epoch());
        assertEquals(10, room.epochsOnCurve());

        assertEquals(Classroom.ofXor().train().train().parameters(), room.train().parameters());
    }

    @Test
    @DisplayName("cancel of what began in the past gives back the future that was there")
    void cancelAfterRewind() {
        room.train();
        room.trainer.visit(3, 1);
        room.work();
        room.meanwhile(4, room.trainer::cancel).train();
        assertEquals(3, room.epoch());
        assertEquals(10, room.epochsOnCurve());
    }

    @Test
    @DisplayName("cancel of what began elsewhere gives back the curve that was there")
    void cancelAfterEdit() {
        room.train();
        room.set("c", 3);
        room.work();
        assertFalse(room.practice().progress().orElseThrow().here());
        room.meanwhile(4, room.trainer::cancel).train();
        assertEquals(10, room.epochsOnCurve());
        assertFalse(room.practice().progress().orElseThrow().here());
    }

    @Test
    @DisplayName("a run whose circuit is edited ends, says so, and changes nothing")
    void edited() {
        var before = room.parameters();
        room.meanwhile(5, () -> room.set("c", 3)).train();
        assertEquals(1, room.actions());
        assertEquals(before.get("W"), room.value("W"));
        assertEquals(3, room.value("c").orElseThrow().number());
        assertEquals(room.document().circuit(), room.document().learning().data().at(room.document().circuit(), -1));
        assertFalse(room.practice().running());
        assertEquals(Optional.of(Message.of("train.stale")), room.practice().said());
        assertEquals(room.value("W"), room.state().circuit().node(room.id("W")).value());
    }

    @Test
    @DisplayName("a run whose document was replaced changes nothing in the next one")
    void replaced() {
        Document other = Classroom.xor();
        room.meanwhile(5, () -> room.session.become(Bookkeeping.open(new Origin.Fresh(2), other))).train();
        assertSame(other, room.document());
        assertEquals(Practice.NONE, room.practice());
        assertEquals(0, room.actions());
        assertFalse(room.trainer.isRunning());
    }

    @Test
    @DisplayName("a run ends with a change of its data, or of the way of training other than its rate")
    void otherGround() {
        Dataset data = room.document().learning().data();
        room.meanwhile(5, () -> room.session.become(Editing.commit(Teaching.data(
                room.state().editor(), Message.of("train.all"), data.with(data.table().withoutRows(0, 1)), 0)))).train();
        assertEquals(Optional.of(Message.of("train.stale")), room.practice().said());
        assertEquals(1, room.actions());

        room.session.become(Editing::undo);
        room.work();
        room.meanwhile(5, () -> recipe(recipe().with(Optimizer.ADAM))).train();
        assertEquals(Optional.of(Message.of("train.stale")), room.practice().said());
        assertEquals(1, room.actions());
    }

    @Test
    @DisplayName("the learning rate can be changed while training runs, from the very start on")
    void rate() {
        for (int moment = 1; moment < 6; moment++) {
            Classroom own = Classroom.ofXor();
            own.meanwhile(moment, () -> own.session.become(Editing.commit(Teaching.recipe(
                    own.state().editor(), Message.of("train.field.rate"), own.document().learning().recipe().withRate(0.01), 0))));
            own.train();
            assertEquals(10, own.epoch());
            assertEquals(2, own.actions());
            assertNotEquals(Classroom.ofXor().train().parameters(), own.parameters());
        }
        room.trainer.run();
        recipe(recipe().withRate(0.01));
        assertTrue(room.practice().running());
        room.work();
        assertEquals(10, room.epoch());
    }

    @Test
    @DisplayName("rewinding by a drag is one action, and leads along the curve without cutting it off")
    void rewind() {
        room.train();
        var trained = room.parameters();
        for (int epoch : new int[] {8, 6, 5, 7, 4}) {
            room.trainer.visit(epoch, 17);
        }
        room.work();
        assertEquals(4, room.epoch());
        for (int epoch : new int[] {3, 2}) {
            room.trainer.visit(epoch, 17);
            room.work();
        }
        assertEquals(2, room.epoch());
        assertEquals(10, room.epochsOnCurve());
        assertEquals(2, room.actions());

        room.session.become(Editing::undo);
        room.work();
        assertEquals(trained, room.parameters());
        assertEquals(10, room.epoch());
    }

    @Test
    @DisplayName("a past epoch can be visited after the parameters were changed by hand")
    void rewindFromElsewhere() {
        room.train();
        room.set("c", 3);
        room.work();
        room.trainer.visit(10, 1);
        room.work();
        assertEquals(Classroom.ofXor().train().parameters(), room.parameters());
        assertEquals(10, room.epochsOnCurve());
    }

    @Test
    @DisplayName("training from a visited epoch takes the place of what came after it")
    void anotherFuture() {
        room.train();
        room.trainer.visit(4, 1);
        room.work();
        room.trainer.update();
        room.work();
        assertEquals(5, room.epochsOnCurve());
    }

    @Test
    @DisplayName("what cannot be trained is refused with a sentence, and nothing changes")
    void refused() {
        Document empty = Classroom.xor();
        Classroom bare = new Classroom(empty.withLearning(empty.learning().with(Dataset.NONE)));
        bare.train();
        assertEquals(Optional.of(Message.of("train.no-data")), bare.practice().said());
        assertEquals(0, bare.actions());
        assertFalse(bare.trainer.isRunning());
    }

    @Test
    @DisplayName("a run that diverges says so and keeps the last numbers that are finite")
    void diverged() {
        recipe(recipe().withRate(1e308));
        room.train();
        assertTrue(room.practice().said().isPresent());
        assertFalse(room.practice().running());
        assertTrue(room.value("W").orElseThrow().isFinite());
    }
}
