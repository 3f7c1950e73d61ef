package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Sources;

/// Reads the code of an own gate with the words of staged code; like that, it is never run.
final class GateCode {
    private final Definition definition;
    private final Limits limits;
    private final GateScope scope;
    /// Derivatives go on where the forward code ended; what they add is seen by none that does not ask for it.
    private final Assembly assembly;

    GateCode(Definition definition, Limits limits) {
        this.definition = definition;
        this.limits = limits;
        scope = new GateScope(definition.ports());
        assembly = new Assembly(limits, scope);
    }

    /// What a piece of the code has come to.
    ///
    /// @param result the node that it gives
    /// @param output where this is a derivative, the node that it calls `y`
    record Found(Assembly assembly, NodeId result, Optional<NodeId> output) {}

    /// To be read once, before the derivatives.
    ///
    /// @throws Refusal for what is wrong, with its place in the text
    Found forward() {
        NodeId output = output();
        assembly.bind(Definition.OUTPUT, output);
        return new Found(assembly, output, Optional.empty());
    }

    /// @throws Refusal for what is wrong, with its place in the text
    Found derivative(int port, Found forward) {
        scope.begin();
        String input = definition.ports().get(port);
        List<List<Token>> statements = statements(definition.derivatives().get(port));
        if (statements.isEmpty()) {
            throw Refusal.of(Place.START, "own.derivative.empty", input);
        }
        Token beyond = statements.size() > 1 ? statements.get(1).getFirst() : statements.getFirst().getFirst();
        if (statements.size() > 1 || SyntaxErrors.hasAssignment(statements.getFirst())) {
            throw Refusal.of(Place.of(beyond), "own.derivative.lines", input);
        }
        return new Found(assembly, expression(statements.getFirst()), Optional.of(forward.result()));
    }

    private NodeId output() {
        List<List<Token>> statements = statements(definition.forward());
        if (statements.isEmpty()) {
            throw Refusal.of(Place.START, "own.forward.empty");
        }
        List<Token> last = statements.getLast();
        if (statements.size() == 1 && !SyntaxErrors.hasAssignment(last)) {
            return expression(last);
        }
        Meaning meaning = new Meaning(assembly, limits);
        NodeId output = null;
        for (List<Token> statement : statements) {
            scope.checkTargets(statement);
            output = StagedCode.assign(statement, assembly, meaning, limits);
        }
        boolean names = last.getFirst().getText().equals(Definition.OUTPUT);
        if (!names || output == null) {
            throw Refusal.of(Place.of(last.getFirst()), "own.forward.output", last.getFirst().getText());
        }
        return output;
    }

    private NodeId expression(List<Token> tokens) {
        Expression expression = new TreeReading(limits)
                .expression(SyntaxErrors.ofExpression(tokens).literal().expression());
        return switch (new Meaning(assembly, limits).of(expression)) {
            case Term.Value(NodeId node) -> node;
            case Term.Literal(var value, boolean fixed) -> assembly.source(expression.at(), Sources.CONSTANT, Optional.of(value));
            case Term.Several several -> throw Refusal.of(expression.at(), "own.number");
            case Term.Nothing nothing -> throw Refusal.of(expression.at(), "code.nothing");
        };
    }

    /// The statements of a text; comments are for the reader.
    private List<List<Token>> statements(String code) {
        if (code.length() > Definition.LONGEST_CODE) {
            throw Refusal.of(Place.START, "own.code.long", Definition.LONGEST_CODE);
        }
        Statements parts = new Statements(StagedCode.normalized(code), limits);
        List<List<Token>> statements = new ArrayList<>();
        while (true) {
            switch (parts.next()) {
                case Statements.Statement statement -> statements.add(statement.tokens());
                case Statements.Comment comment -> {}
                case Statements.End end -> {
                    return statements;
                }
            }
        }
    }
}
