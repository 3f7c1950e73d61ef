package org.gradwire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.code.StagedCode;
import org.gradwire.gate.Param;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Nearest;
import org.gradwire.text.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options that say which circuit to run and with what numbers.
final class CircuitOptions {
    private static final int MOST_NAMES = 12;

    private CircuitOptions() {}

    static void declare(CommandSpec spec) {
        spec.addPositional(Options.word("FILE", "0..1", "cli.option.file"));
        spec.addOption(Options.value("TEXT", "cli.option.code", "--code"));
        spec.addOption(Options.value("FILE", "cli.option.code-file", "--code-file"));
        spec.addOption(Options.values("name=value", "cli.option.set", "--set"));
        spec.addOption(Options.value("NAME", "cli.option.output", "--output"));
        spec.addOption(Options.value("VALUE", "cli.option.seed", "--seed-gradient"));
    }

    /// The finished pass.
    ///
    /// @throws Refusal also if the output cannot be computed, because then there is nothing to show
    static Trace trace(ParseResult given) {
        List<Assignment> assignments = assignments(given);
        Optional<Tensor> seed = Optional.ofNullable(given.<String>matchedOptionValue("--seed-gradient", null))
                .map(text -> number("--seed-gradient", text));
        CircuitSource source = source(given);
        Circuit circuit = set(source.document().circuit(), assignments);
        String output = given.matchedOptionValue("--output", "");
        if (given.hasMatchedOption("--output")) {
            circuit = circuit.withOutput(Optional.of(find(circuit, "--output", output).id()));
        }
        if (seed.isPresent()) {
            circuit = circuit.withSeed(seed);
        }
        Trace trace = Trace.of(circuit);
        Optional<Message> problem = trace.outputProblem();
        if (problem.isPresent()) {
            throw Refusal.input(source.name(), problem.get());
        }
        return trace;
    }

    /// The circuit with what `--set` says.
    static Circuit set(Circuit circuit, ParseResult given) {
        return set(circuit, assignments(given));
    }

    private static Circuit set(Circuit start, List<Assignment> assignments) {
        Circuit circuit = start;
        for (Assignment assignment : assignments) {
            Node node = find(circuit, "--set", assignment.name());
            if (!node.gate().isSource()) {
                throw Refusal.usage("cli.set.computed", assignment.name(), node.gate().id(), names(sources(circuit)));
            }
            circuit = circuit.set(node.id(), Param.VALUE_NAME, assignment.value()).orThrow();
        }
        return circuit;
    }

    private static List<Assignment> assignments(ParseResult given) {
        List<Assignment> assignments = new ArrayList<>();
        for (String pair : given.matchedOptionValue("--set", new String[0])) {
            assignments.add(Assignment.of(pair));
        }
        return assignments;
    }

    static CircuitSource source(ParseResult given) {
        boolean file = given.hasMatchedPositional(0);
        boolean code = given.hasMatchedOption("--code");
        boolean codeFile = given.hasMatchedOption("--code-file");
        int sources = (file ? 1 : 0) + (code ? 1 : 0) + (codeFile ? 1 : 0);
        if (sources != 1) {
            throw Refusal.usage(sources == 0 ? "cli.source.none" : "cli.source.several");
        }
        if (code) {
            return CircuitSource.typed(given.matchedOptionValue("--code", ""));
        }
        return codeFile
                ? CircuitSource.codeFile(given.matchedOptionValue("--code-file", ""))
                : CircuitSource.file(given.matchedPositionalValue(0, ""));
    }

    /// One `--set`.
    private record Assignment(String name, Tensor value) {
        static Assignment of(String pair) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw Refusal.usage("cli.set.pair", shown(pair));
            }
            String name = pair.substring(0, equals).strip();
            return new Assignment(name, number("--set " + shown(name), pair.substring(equals + 1)));
        }
    }

    private static Tensor number(String option, String text) {
        return switch (StagedCode.literal(text, Limits.STANDARD)) {
            case Outcome.Done<Tensor>(Tensor value) -> value;
            case Outcome.Refused<Tensor>(Message why) -> throw Refusal.usage("cli.value", option, why);
        };
    }

    /// By its name, or as messages call a node without one.
    static Node find(Circuit circuit, String option, String name) {
        Optional<Node> node = circuit.named(name)
                .or(() -> circuit.nodes().stream().filter(n -> Circuit.label(n).equals(name)).findFirst());
        if (node.isPresent()) {
            return node.get();
        }
        List<String> known = option.equals("--output") ? named(circuit) : sources(circuit);
        Optional<String> near = Nearest.of(name, known);
        throw near.isPresent()
                ? Refusal.usage("cli.name.near", option, shown(name), near.get())
                : Refusal.usage("cli.name.unknown", option, shown(name), names(known));
    }

    static List<String> sources(Circuit circuit) {
        return circuit.nodes().stream().filter(node -> node.gate().isSource()).map(Circuit::label).toList();
    }

    private static List<String> named(Circuit circuit) {
        return circuit.nodes().stream().filter(Node::isNamed).map(Node::name).toList();
    }

    static Object names(List<String> names) {
        if (names.isEmpty()) {
            return Message.of("cli.name.none");
        }
        String first = String.join(", ", names.stream().limit(MOST_NAMES).map(CircuitOptions::shown).toList());
        return names.size() > MOST_NAMES ? first + ", …" : first;
    }

    static String shown(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "…" : word;
    }
}
