package org.gradwire.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Program;
import org.gradwire.tensor.Tensor;

/// Turns the nodes of an own gate's code into a [Program], a formula and a piece of Python.
///
/// Only what the result needs is taken. A derivative reads the output where it can instead of computing it again.
final class GateCompiler {
    private final List<String> ports;
    private final GateCode.Found code;
    private final Program.Builder program;
    private final Map<NodeId, Term> terms = new HashMap<>();
    private final Set<String> reads = new HashSet<>();

    /// @param latex, python nothing where they would be too long to be read
    /// @param reads         names of inputs, `y`
    record Compiled(Program program, Optional<String> latex, Optional<String> python, List<String> reads) {}

    /// What a node has come to.
    ///
    /// @param number that holds its value
    private record Term(int number, Optional<String> formula, Optional<Piece> python) {}

    private GateCompiler(List<String> ports, GateCode.Found code) {
        this.ports = ports;
        this.code = code;
        program = new Program.Builder(ports.size());
    }

    static Compiled compile(List<String> ports, GateCode.Found code) {
        return new GateCompiler(ports, code).compile();
    }

    private Compiled compile() {
        Set<NodeId> needed = needed();
        for (int number = 1; number <= code.assembly().size(); number++) {
            NodeId id = new NodeId(number);
            if (needed.contains(id)) {
                take(code.assembly().node(id));
            }
        }
        Term result = term(code.result());
        List<String> order = new ArrayList<>(ports);
        order.add(Definition.OUTPUT);
        return new Compiled(
                program.build(result.number()), result.formula(), result.python().map(Piece::text),
                order.stream().filter(reads::contains).toList());
    }

    private Set<NodeId> needed() {
        Set<NodeId> needed = new HashSet<>(Set.of(code.result()));
        for (int number = code.result().number(); number > 0; number--) {
            NodeId id = new NodeId(number);
            if (needed.contains(id) && !isOutput(id)) {
                code.assembly().node(id).inputs().forEach(input -> needed.add(input.orElseThrow()));
            }
        }
        return needed;
    }

    /// Where the forward pass has left the number, unless it is a source.
    private boolean isOutput(NodeId id) {
        return code.output().filter(id::equals).isPresent() && !code.assembly().node(id).gate().isSource();
    }

    private void take(Node node) {
        Optional<Tensor> value = node.value();
        if (isOutput(node.id())) {
            reads.add(Definition.OUTPUT);
            put(node, program.output(), Optional.of("#y"), Optional.of(Piece.atom("#y")));
        } else if (value.isPresent()) {
            double number = value.get().number();
            put(node, program.constant(number), Optional.of(GateFormula.number(number)), Optional.of(Piece.number(Numbers.of(number))));
        } else if (node.gate().isSource()) {
            int port = ports.indexOf(node.name());
            reads.add(node.name());
            String place = "#" + (port + 1);
            put(node, port, Optional.of(place), Optional.of(Piece.atom(place)));
        } else {
            List<Term> inputs = node.inputs().stream().map(input -> term(input.orElseThrow())).toList();
            int number = program.apply(node.gate(), node.settings(), inputs.stream().map(Term::number).toList());
            Optional<String> formula = all(inputs, Term::formula).flatMap(texts -> GateFormula.of(node, texts));
            Optional<Piece> python = all(inputs, Term::python)
                    .map(pieces -> Forms.fill(Forms.python(node.gate(), false), node, pieces))
                    .filter(piece -> piece.text().length() <= GateFormula.LONGEST);
            put(node, number, formula, python);
        }
    }

    private void put(Node node, int number, Optional<String> formula, Optional<Piece> python) {
        terms.put(node.id(), new Term(number, formula, python));
    }

    private Term term(NodeId id) {
        return Objects.requireNonNull(terms.get(id));
    }

    private static <T> Optional<List<T>> all(List<Term> terms, Function<Term, Optional<T>> part) {
        List<T> all = terms.stream().flatMap(term -> part.apply(term).stream()).toList();
        return all.size() == terms.size() ? Optional.of(all) : Optional.empty();
    }
}
