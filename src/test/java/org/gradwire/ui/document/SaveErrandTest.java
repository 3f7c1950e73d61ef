package org.gradwire.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.edit.Document;
import org.gradwire.sample.Samples;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.ByHand;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveErrandTest {
    private final Session session =
            new Session(new Origin.Sample("three-inputs"), Samples.find("three-inputs").orElseThrow(), Preferences.STANDARD);
    private final ByHand thread = new ByHand();
    private final List<String> heard = new ArrayList<>();
    private boolean breaks;

    @TempDir
    Path folder;

    private Saving saving() {
        Chooser chooser = new Chooser() {
            @Override
            public Optional<Path> open(Optional<Path> there) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> saveAs(Optional<Path> there, String name) {
                return Optional.of(folder.resolve("a.gradwire"));
            }
        };
        return new Saving(session, question -> heard.add("asked"), new Desk(chooser, this::write, Neighbours.none()), new Worker(thread, Runnable::run));
    }

    private Outcome<Path> write(Document document, Path path) {
        if (breaks) {
            throw new IllegalStateException("on purpose");
        }
        heard.add("written");
        return Outcome.done(path);
    }

    @Test
    @DisplayName("writing that breaks is over: nothing follows it, and the document can be saved again")
    void broken() {
        Saving saving = saving();
        breaks = true;
        saving.save(() -> heard.add("then"));
        saving.afterwards(() -> heard.add("afterwards"));
        assertTrue(saving.isRunning());
        assertThrows(IllegalStateException.class, thread::work);
        assertFalse(saving.isRunning());
        assertFalse(saving.isAwaited());
        breaks = false;
        saving.save(() -> heard.add("then"));
        thread.work();
        assertEquals(List.of("written", "then"), heard);
    }

    @Test
    @DisplayName("a document that another one has replaced is still written, and the other one hears nothing of it")
    void replaced() {
        saving().save(() -> heard.add("then"));
        session.become(Bookkeeping.open(new Origin.Fresh(1), Document.EMPTY));
        thread.work();
        assertEquals(List.of("written"), heard);
        assertEquals(new Origin.Fresh(1), session.state().origin());
    }
}
