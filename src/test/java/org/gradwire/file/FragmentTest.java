package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Fragment;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Editor;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

class FragmentTest {
    private static final FragmentText TEXT = FragmentText.STANDARD;

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 200)
    void aFragmentSurvivesAMailAndBack(@ForAll("documents") Document document) {
        String text = TEXT.write(document).orThrow();
        String mailed = "Hello,\nhere it is:\n\n" + text.lines().map(line -> "> " + line.replace(": ", ":\u00a0")).collect(Collectors.joining("\r\n")) + "\n-- \nA.";
        assertEquals(blanks(document), blanks(TEXT.read(mailed).orThrow()));
    }

    /// A hard blank within a word is a blank afterwards; everything else is as it was.
    private static String blanks(Document document) {
        return TEXT.write(document).orThrow().replace('\u00a0', ' ');
    }

    @Example
    void aLineThatAMailBreaksWithinANoteIsWholeAgain() {
        Document document = sketch().withNotes(Map.of(new NodeId(1), "a long note about x"));
        String broken = TEXT.write(document).orThrow().replace("a long note", "a long\nnote").replace(", ", ",\n");
        assertEquals(document, TEXT.read(broken).orThrow());
    }

    @Example
    void pastedNodesKeepTheirWiresAndGetFreeNames() {
        Editor editor = new Editor(sketch().circuit());
        Document copied = Fragment.of(editor.select("x", "q").state()).orElseThrow();
        editor.dispatch(Fragment.paste(editor.state(), copied, new Point(300, 300), Message.of("edit.paste"), Limits.STANDARD).orThrow());
        assertEquals("x2 -", editor.feeds("q2"), "the wire from y was not copied, for y was not");
        assertEquals("x y", editor.feeds("q"));
        assertEquals(Set.of(editor.id("x2"), editor.id("q2")), editor.state().selection().nodes());
        assertEquals(1, editor.actions());
    }

    @Property(tries = 200)
    void arbitraryTextIsRefusedWithASentence(@ForAll String text) {
        if (TEXT.read(text) instanceof Outcome.Refused<Document>(Message why)) {
            assertTrue(why.toString().length() > 10 && why.toString().contains(";"), why.toString());
        }
    }

    @Example
    void aFragmentOfAnotherVersionSaysSo() {
        Outcome.Refused<?> refused = assertInstanceOf(
                Outcome.Refused.class, TEXT.read(TEXT.write(sketch()).orThrow().replace("\"gradwire\": 1", "\"gradwire\": 99")));
        assertTrue(refused.why().toString().contains("99"), refused.why().toString());
    }

    @Example
    void sixtyThousandNodesArePastedAndTooManyAreRefusedWithBothNumbers() {
        CircuitSketch sketch = new CircuitSketch();
        IntStream.range(0, 60_000).forEach(i -> sketch.input("n" + i, i));
        Document many = Document.of(sketch.circuit(), Placement.EMPTY);
        Document read = TEXT.read(TEXT.write(many).orThrow()).orThrow();
        Editor editor = new Editor(sketch().circuit());
        Outcome<?> fits = Fragment.paste(editor.state(), read, Point.ORIGIN, Message.of("edit.paste"), Limits.STANDARD);
        assertInstanceOf(Outcome.Done.class, fits);
        Limits few = new Limits(50_000, 64L << 20, 64, 4_000_000, 256L << 20);
        Outcome.Refused<?> refused = assertInstanceOf(
                Outcome.Refused.class, Fragment.paste(editor.state(), read, Point.ORIGIN, Message.of("edit.paste"), few));
        assertTrue(refused.why().toString().contains("60000") || refused.why().toString().contains("60,000"), refused.why().toString());
        assertEquals(3, editor.state().document().circuit().size(), "and nothing has changed");
    }

    private static Document sketch() {
        Circuit circuit = new CircuitSketch().input("x", 1).input("y", 2).gate("add", "q", "x", "y").circuit();
        Placement placement = Placement.EMPTY;
        for (Node node : circuit.nodes()) {
            placement = placement.with(node.id(), new Point(100 * node.id().number(), 0));
        }
        return Document.of(circuit, placement);
    }
}
