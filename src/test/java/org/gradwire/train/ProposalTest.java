package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gradwire.circuit.Circuit;
import org.gradwire.data.Column;
import org.gradwire.data.Table;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Placement;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;

/// Columns find the sources that they are meant for.
class ProposalTest {
    private static final Circuit LOGISTIC = target("w = [1, 2]; x = [3, 4]; y = 1; b = 0; f = dot(w, x) * y + b", "y");
    private static final Circuit ONE_HOT = target("x = [3, 4]; t = [1, 0, 0]; f = sum(x) + sum(t)", "t");

    private static Circuit target(String code, String target) {
        Circuit circuit = Lessons.circuit(code, code.startsWith("w") ? new String[] {"w", "b"} : new String[0]);
        EditorState state = EditorState.of(Document.of(circuit, Placement.EMPTY));
        return Commands.kinds(state, Set.of(Lessons.id(circuit, target)), Sources.TARGET.gate()).after().document().circuit();
    }

    @Test
    void aColumnCalledAsASourceFeedsItAndAVectorIsFedByNumberedOnes() {
        for (String names : List.of("x[0] x[1] y", "x0 x1 y", "x1 x2 y", "x_0 x_1 y", "x_1 x_2 y", "y x1 x2")) {
            Map<String, Binding> found = propose(LOGISTIC, table(names));
            assertEquals(Set.of("x", "y"), found.keySet(), names);
            assertEquals(List.of("y"), of(found, "y").columns(), names);
            assertEquals(2, of(found, "x").columns().size(), names);
            assertTrue(of(found, "x").columns().stream().allMatch(name -> name.startsWith("x")), names);
        }
    }

    @Test
    void whatIsLeftFeedsWhatIsLeftTheLastColumnTheTarget() {
        Map<String, Binding> found = propose(LOGISTIC, table("height weight label"));
        assertEquals(List.of("height", "weight"), of(found, "x").columns());
        assertEquals(List.of("label"), of(found, "y").columns());
        assertEquals(Set.of("y"), propose(LOGISTIC, table("a b c label")).keySet(), "three columns are none of a vector of two");
    }

    @Test
    void aLastColumnOfWordsIsTheTargetsAllTheSameAndFeedsNothingYet() {
        Table words = table("height weight").insert(2, Column.of("kind", new double[] {Double.NaN, Double.NaN}, Map.of(0, "cat", 1, "dog"))).orThrow();
        Map<String, Binding> found = propose(LOGISTIC, words);
        assertEquals(Set.of("x"), found.keySet());
        assertEquals(List.of("height", "weight"), of(found, "x").columns());
    }

    @Test
    void aColumnOfClassesFeedsAVectorOfAsManyEntries() {
        Map<String, Binding> found = propose(ONE_HOT, Lessons.table("x1 x2 kind", new double[] {1, 2, 0}, new double[] {3, 4, 2}));
        assertTrue(of(found, "t").asClass());
        assertEquals(List.of("x1", "x2"), of(found, "x").columns());
        assertEquals(Set.of("x"), propose(ONE_HOT, Lessons.table("x1 x2 t", new double[] {1, 2, 3}, new double[] {3, 4, 2})).keySet(), "class 3 of 3 is none");
        assertEquals(List.of("t[0]", "t[1]", "t[2]"), of(propose(ONE_HOT, table("x1 x2 t[0] t[1] t[2]")), "t").columns());
    }

    @Test
    void parametersAndConstantsAreFedByNothing() {
        assertEquals(Set.of(), propose(LOGISTIC, table("w b")).keySet().stream().filter(Set.of("w", "b")::contains).collect(Collectors.toSet()));
    }

    @Property(tries = 300)
    void noColumnFeedsTwoSourcesAndAllThatIsProposedFits(@ForAll("headers") Set<String> names) {
        for (Circuit circuit : List.of(LOGISTIC, ONE_HOT)) {
            Table table = table(String.join(" ", names));
            List<Binding> found = Proposal.of(circuit, table);
            Set<String> used = new HashSet<>();
            for (Binding binding : found) {
                assertTrue(binding.columns().stream().allMatch(used::add), found.toString());
                assertTrue(names.containsAll(binding.columns()));
            }
            Circuit first = new Dataset(table, found, Dataset.NONE.split()).at(circuit, 0);
            found.forEach(binding -> assertEquals(
                    circuit.node(binding.source()).value().map(Tensor::shape), first.node(binding.source()).value().map(Tensor::shape)));
        }
    }

    @Provide
    Arbitrary<Set<String>> headers() {
        return Arbitraries.of("x", "x0", "x1", "x2", "x[0]", "x[1]", "x_1", "x_2", "y", "t", "t1", "t[0]", "a", "w").set().ofMinSize(1).ofMaxSize(8);
    }

    @Test
    void aTableIsBegunWithWhatTheSourcesHold() {
        Dataset begun = Proposal.begin(ONE_HOT);
        assertEquals(List.of("x[0]", "x[1]", "t"), begun.table().names());
        assertEquals(1, begun.table().rows());
        Circuit again = begun.at(ONE_HOT, 0);
        Proposal.sources(ONE_HOT).forEach(source -> assertEquals(source.value(), again.node(source.id()).value()));
        assertEquals(List.of("x", "y"), Proposal.begin(Circuit.EMPTY).table().names());
    }

    @Test
    void columnsAreWrittenShortAndReadBack() {
        Table table = table("x1 x2 x3 x4 y");
        List<String> columns = List.of("x1", "x2", "x3", "y", "x4");
        assertEquals("x1 … x3, y, x4", ColumnList.of(columns, table));
        assertEquals(columns, ColumnList.read("x1 … x3, y, x4", table).orThrow());
        assertEquals(List.of("x2", "x3", "x4"), ColumnList.read("x2..x4", table).orThrow());
        assertEquals(List.of(), ColumnList.read("  ", table).orThrow());
        assertTrue(ColumnList.read("x9", table) instanceof Outcome.Refused);
        assertTrue(ColumnList.read("x1, x1", table) instanceof Outcome.Refused);
    }

    private static Table table(String names) {
        return Table.of(List.of(names.split(" ")).stream().map(name -> Column.of(name, 0, 1)).toList()).orThrow();
    }

    private static Binding of(Map<String, Binding> found, String source) {
        return Optional.ofNullable(found.get(source)).orElseThrow();
    }

    private static Map<String, Binding> propose(Circuit circuit, Table table) {
        return Proposal.of(circuit, table).stream().collect(Collectors.toMap(binding -> Circuit.label(circuit.node(binding.source())), binding -> binding));
    }
}
