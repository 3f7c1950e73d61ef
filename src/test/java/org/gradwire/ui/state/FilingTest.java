package org.gradwire.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Node;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.Outside;
import org.gradwire.file.Stamp;
import org.gradwire.gate.Param;
import org.gradwire.sample.Samples;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the state knows about the file of the document.
class FilingTest {
    private static final Document SAMPLE = Samples.find("three-inputs").orElseThrow();

    private final Session session = new Session(new Origin.Sample("three-inputs"), SAMPLE, Preferences.STANDARD);

    @TempDir
    Path folder;

    @Test
    void whatNobodyHasWorkedOnIsNotUnsaved() {
        assertFalse(session.state().isUnsaved());
        session.become(Bookkeeping.open(new Origin.Fresh(1), Document.EMPTY));
        assertFalse(session.state().isUnsaved());
    }

    @Test
    void anEditIsUnsavedAndUndoingItIsNot() {
        set("x", 7);
        assertTrue(session.state().isUnsaved());
        session.become(Editing::undo);
        assertFalse(session.state().isUnsaved());
        session.become(Editing::redo);
        assertTrue(session.state().isUnsaved());
    }

    @Test
    void typingTheOldNumberAgainIsSavedToo() {
        set("x", 7);
        set("x", -2);
        assertFalse(session.state().isUnsaved());
    }

    @Test
    void steppingAndSelectingAreNoWork() {
        session.become(Stepping.step(1));
        session.become(Stepping.jump(Integer.MAX_VALUE));
        session.become(Looking::fit);
        assertFalse(session.state().isUnsaved());
    }

    @Test
    void aSaveBelongsToTheDocumentThatWasWrittenNotToTheOneThatCameOfItMeanwhile() throws IOException {
        set("x", 7);
        Document captured = session.state().document();
        Stamp stamp = written(captured);
        set("x", 8);
        session.become(Bookkeeping.file(filing -> filing.written(folder.resolve("a.gradwire"), captured, Optional.of(stamp))));
        assertTrue(session.state().isUnsaved());
        session.become(Editing::undo);
        assertFalse(session.state().isUnsaved());
        assertEquals("a.gradwire", session.state().origin().name(session.state().preferences().language()));
        assertEquals(List.of(folder.resolve("a.gradwire")), session.state().recent().files());
    }

    @Test
    void loadingAgainIsOneActionAndUndoBringsTheWorkBack() {
        set("x", 7);
        set("y", 1);
        Document work = session.state().document();
        session.become(Bookkeeping.load(session.state().filing(), SAMPLE));
        assertEquals(SAMPLE, session.state().document());
        assertFalse(session.state().isUnsaved());
        assertEquals("load three-inputs again", session.state().history().undoLabel().orElseThrow().toString());
        session.become(Editing::undo);
        assertEquals(work, session.state().document());
        assertTrue(session.state().isUnsaved());
    }

    @Test
    void loadingWhatIsThereAlreadyIsNoAction() {
        session.become(Bookkeeping.load(session.state().filing(), SAMPLE));
        assertTrue(session.state().history().undoLabel().isEmpty());
    }

    @Test
    void aDocumentWhoseFileIsGoneIsUnsaved() throws IOException {
        Stamp stamp = written(SAMPLE);
        session.become(Bookkeeping.open(Filing.found(new Origin.File(folder.resolve("a.gradwire"), false), SAMPLE, Optional.of(stamp)), SAMPLE));
        session.become(Bookkeeping.file(filing -> filing.seen(Outside.CHANGED)));
        assertFalse(session.state().isUnsaved(), "none of it is mine");
        session.become(Bookkeeping.file(filing -> filing.seen(Outside.GONE)));
        assertTrue(session.state().isUnsaved());
        session.become(Bookkeeping.file(filing -> filing.seen(Outside.SAME)));
        assertFalse(session.state().isUnsaved(), "the drive is there again");
    }

    @Test
    void keepingMineAgainstAnotherFileIsUnsaved() throws IOException {
        session.become(Bookkeeping.file(filing -> filing.seen(Outside.CHANGED)));
        Stamp stamp = written(SAMPLE);
        session.become(Bookkeeping.file(filing -> filing.keepingMine(Optional.of(stamp))));
        assertTrue(session.state().isUnsaved());
        assertEquals(Outside.SAME, session.state().filing().outside());
    }

    @Test
    void codeThatBecameACircuitIsKeptNowhere() {
        session.become(Bookkeeping.open(Filing.nowhere(new Origin.Fresh(1)), SAMPLE));
        assertTrue(session.state().isUnsaved());
    }

    private Stamp written(Document document) throws IOException {
        Path file = folder.resolve("a.gradwire");
        CircuitFile.STANDARD.write(document, file).orThrow();
        assertTrue(Files.exists(file));
        return Stamp.of(file);
    }

    private void set(String name, double value) {
        Node node = session.state().document().circuit().named(name).orElseThrow();
        session.become(Editing.commit(Commands.set(session.state().editor(), node.id(), Param.VALUE_NAME, Tensor.scalar(value), 0).orThrow()));
    }
}
