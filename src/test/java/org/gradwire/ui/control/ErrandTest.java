package org.gradwire.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ErrandTest {
    private static final long LONG = 20_000;

    private final ByHand beside = new ByHand();
    private final ByHand window = new ByHand();
    private final Worker worker = new Worker(beside, window);
    private final List<String> heard = new ArrayList<>();
    private volatile boolean wanted = true;

    private Errand<String> errand(String word) {
        return new Errand<>(() -> {
            heard.add("work " + word);
            return word;
        }, () -> wanted, heard::add);
    }

    @Test
    @DisplayName("what is asked is done beside the window, and then its result is told there")
    void told() {
        worker.send(errand("a"));
        worker.send(errand("b"));
        assertEquals(List.of(), heard);
        beside.work();
        assertEquals(List.of("work a", "work b"), heard);
        window.work();
        assertEquals(List.of("work a", "work b", "a", "b"), heard);
    }

    @Test
    @DisplayName("what is not wanted any more is not begun")
    void notBegun() {
        worker.send(errand("a"));
        wanted = false;
        beside.work();
        wanted = true;
        window.work();
        assertEquals(List.of(), heard);
    }

    @Test
    @DisplayName("what stopped being wanted while it was worked on, or while its result waited, is not told")
    void notTold() {
        worker.send(new Errand<>(underway -> {
            assertTrue(underway.isWanted());
            wanted = false;
            assertFalse(underway.isWanted());
            return "a";
        }, () -> wanted, heard::add, () -> {}));
        beside.work();
        window.work();
        wanted = true;
        worker.send(errand("b"));
        beside.work();
        wanted = false;
        window.work();
        assertEquals(List.of("work b"), heard);
    }

    @Test
    @DisplayName("of what is told meanwhile and waits the last is heard, before the result")
    void lastMessage() {
        worker.send(new Errand<>(underway -> {
            underway.tell(() -> heard.add("first"));
            underway.tell(() -> heard.add("second"));
            window.work();
            underway.tell(() -> heard.add("third"));
            return "a";
        }, () -> wanted, heard::add, () -> {}));
        beside.work();
        assertEquals(List.of("second"), heard);
        window.work();
        assertEquals(List.of("second", "third", "a"), heard);
    }

    @Test
    @DisplayName("how far it is is not told while nobody wants it, but is once somebody does again")
    void unwantedMessage() {
        worker.send(new Errand<>(underway -> {
            underway.tell(() -> heard.add("first"));
            wanted = false;
            window.work();
            wanted = true;
            underway.tell(() -> heard.add("second"));
            return "a";
        }, () -> wanted, heard::add, () -> {}));
        beside.work();
        window.work();
        assertEquals(List.of("second", "a"), heard);
    }

    @Test
    @DisplayName("an errand that breaks throws where it works; the window is told that it broke, and nothing else")
    void broken() {
        Errand<String> broken = new Errand<>(() -> {
            throw new IllegalStateException("on purpose");
        }, () -> wanted, heard::add);
        worker.send(broken.orElse(() -> heard.add("broken")));
        assertThrows(IllegalStateException.class, beside::work);
        window.work();
        assertEquals(List.of("broken"), heard);

        worker.send(broken.orElse(() -> heard.add("broken")));
        assertThrows(IllegalStateException.class, beside::work);
        wanted = false;
        window.work();
        assertEquals(List.of("broken"), heard, "nobody wants to know");
    }

    @Test
    @DisplayName("an error reaches the handler of the thread, and the next errand still runs")
    void nextAfterBroken() throws InterruptedException {
        LinkedBlockingQueue<Throwable> handled = new LinkedBlockingQueue<>();
        Error thrown = new AssertionError("on purpose");
        Worker real = new Worker(Worker.thread("errands"), window);
        real.send(Errand.always(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> handled.add(error));
            throw thrown;
        }, never -> heard.add("never")));
        real.send(errand("a"));
        real.finish(LONG);
        assertSame(thrown, handled.poll(LONG, TimeUnit.MILLISECONDS));
        window.work();
        assertEquals(List.of("work a", "a"), heard);
    }

    @Test
    @DisplayName("after closing, what was begun or waits is finished, and what is asked is dropped")
    void closed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Worker real = new Worker(Worker.thread("errands"), window);
        real.send(Errand.always(() -> {
            begun.countDown();
            await(go);
            return "begun";
        }, heard::add));
        real.send(errand("waits"));
        await(begun);
        real.close();
        real.send(errand("late"));
        go.countDown();
        real.finish(LONG);
        window.work();
        assertEquals(List.of("work waits", "begun", "waits"), heard);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(LONG, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("whoever waits for the end waits no longer than was said, and what still goes on is interrupted")
    void finish() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Worker real = new Worker(Worker.thread("errands"), window);
        real.send(Errand.always(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return "a";
        }, heard::add));
        await(begun);
        real.finish(1);
        assertTrue(interrupted.await(LONG, TimeUnit.MILLISECONDS));
    }

    @Test
    @DisplayName("of several turns only the last is on")
    void turns() {
        Turns turns = new Turns();
        BooleanSupplier first = turns.next();
        assertTrue(first.getAsBoolean());
        BooleanSupplier second = turns.next();
        assertFalse(first.getAsBoolean());
        assertTrue(second.getAsBoolean());
    }
}
