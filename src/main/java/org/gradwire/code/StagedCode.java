package org.gradwire.code;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// Reads staged code. Nothing in it is ever run: names are data, and numbers are folded by the program's own gates.
public final class StagedCode {
    /// What came of reading: a circuit with its notes, or what is wrong and where.
    public sealed interface Reading {
        /// @param notes the comments, by the node whose line they stand on
        record Done(Circuit circuit, Map<NodeId, String> notes) implements Reading {}

        record Refused(CodeProblem problem) implements Reading {}

        /// The circuit, where a refusal would be a bug of the caller.
        default Circuit circuitOrThrow() {
            return switch (this) {
                case Done(Circuit circuit, Map<NodeId, String> notes) -> circuit;
                case Refused(CodeProblem problem) ->
                    throw new IllegalStateException(problem.what() + "\n" + problem.caret());
            };
        }
    }

    /// Complaints that would make no sense about a number in a field.
    private static final Set<String> STATEMENT_ONLY = Set.of(
            "code.expected.operand", "code.expected.operator", "code.assignment", "code.assignment.target");

    private StagedCode() {}

    /// The circuit that the code describes; its output is the last name that was assigned.
    public static Reading read(String code, Limits limits) {
        return read(code, limits, List.of());
    }

    /// @param ownGates gates that the code may call by their names, as `u = swish(x)`
    public static Reading read(String code, Limits limits, Collection<Gate> ownGates) {
        if (code.length() > limits.fileBytes()) {
            return new Reading.Refused(new CodeProblem(1, 1, Message.of("code.long", limits.fileBytes()), ""));
        }
        String text = normalized(code);
        Assembly assembly = new Assembly(limits, Scope.with(ownGates));
        Comments comments = new Comments(assembly);
        Meaning meaning = new Meaning(assembly, limits);
        Statements statements = new Statements(text, limits);
        try {
            while (true) {
                switch (statements.next()) {
                    case Statements.Statement statement -> {
                        NodeId node = assign(statement.tokens(), assembly, meaning, limits);
                        comments.assigned(statement.lastLine(), node);
                    }
                    case Statements.Comment comment -> comments.comment(comment);
                    case Statements.End end -> {
                        return new Reading.Done(assembly.circuit(), comments.notes());
                    }
                }
            }
        } catch (Refusal refusal) {
            return new Reading.Refused(CodeProblem.at(refusal.place(), refusal.what(), text));
        }
    }

    /// A number or nested lists of numbers, such as `-2`, `sqrt(2)` or `[[0.1, 0.5], [-0.3, 0.8]]`.
    public static Outcome<Tensor> literal(String text, Limits limits) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text.strip();
        if (text.length() > limits.fileBytes()) {
            return Outcome.refused("code.long", limits.fileBytes());
        }
        try {
            Statements statements = new Statements(normalized(text), limits);
            if (!(statements.next() instanceof Statements.Statement statement)
                    || !(statements.next() instanceof Statements.End)) {
                return Outcome.refused("code.literal", shown);
            }
            StagedParser.LiteralContext tree = SyntaxErrors.ofExpression(statement.tokens()).literal();
            Expression expression = new TreeReading(limits).expression(tree.expression());
            Assembly assembly = new Assembly(limits, Scope.OPEN);
            Constants constants = new Constants(assembly, limits);
            constants.know(expression.at());
            Term term = new Meaning(assembly, limits).of(expression);
            return constants.value(expression.at(), term)
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused("code.literal", shown));
        } catch (Refusal refusal) {
            return STATEMENT_ONLY.contains(refusal.what().key())
                    ? Outcome.refused("code.literal", shown)
                    : new Outcome.Refused<>(refusal.what());
        }
    }

    static String normalized(String code) {
        String text = code.startsWith("\uFEFF") ? code.substring(1) : code;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static NodeId assign(List<Token> tokens, Assembly assembly, Meaning meaning, Limits limits) {
        StagedParser.StatementContext tree = SyntaxErrors.parser(tokens).statement();
        Expression expression = new TreeReading(limits).expression(tree.expression());
        List<String> targets = tree.NAME().stream().map(TerminalNode::getText).toList();
        Place at = Place.of(tokens.getFirst());
        Term term;
        if (tree.AUGMENT() == null) {
            term = meaning.of(expression);
        } else {
            Term before = new Term.Value(assembly.meaning(at, targets.getFirst()));
            Operator operator = Operator.ofAugment(tree.AUGMENT().getText());
            term = meaning.join(Place.of(tree.AUGMENT().getSymbol()), operator, before, meaning.of(expression));
        }
        NodeId node = switch (term) {
            case Term.Value(NodeId value) -> value;
            case Term.Literal(Tensor value, boolean fixed) ->
                assembly.source(at, Sources.INPUT, Optional.of(value));
            case Term.Nothing nothing -> assembly.source(at, Sources.INPUT, Optional.empty());
            case Term.Several several -> throw Refusal.of(expression.at(), "code.list.values");
        };
        targets.forEach(name -> assembly.bind(name, node));
        assembly.choose(node);
        return node;
    }
}
