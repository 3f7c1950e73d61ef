package org.gradwire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.lesson.Expected;
import org.gradwire.lesson.Judged;
import org.gradwire.pass.GradientCheck;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gradwire check`: the expected numbers of each file, and its gradients against differences; a line a file.
final class CheckCommand implements Command {
    private static final int MOST_NAMED = 3;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Message about() {
        return Message.of("cli.check.about");
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(Options.words("FILE", "cli.option.files"));
    }

    @Override
    public int run(ParseResult given, Console console) {
        int exitCode = Exit.FINE;
        for (String file : given.matchedPositionalValue(0, new String[0])) {
            try {
                if (!check(CircuitSource.file(file), console)) {
                    exitCode = Math.max(exitCode, Exit.CHECK_FAILED);
                }
            } catch (Refusal refusal) {
                console.complain(refusal.line());
                exitCode = Math.max(exitCode, refusal.exitCode());
            }
        }
        return exitCode;
    }

    private static boolean check(CircuitSource source, Console console) {
        Circuit circuit = source.document().circuit();
        Trace trace = Trace.of(circuit);
        List<GradientCheck.Result> gradients = GradientCheck.of(trace);
        List<Message> faults = Stream.of(
                        trace.outputProblem().stream(),
                        source.document().expected().stream()
                                .map(expected -> Judged.of(expected, trace))
                                .filter(judged -> !judged.verdict().isFine())
                                .map(judged -> fault(circuit, judged)),
                        gradients.stream().filter(result -> !result.agrees()).map(result -> fault(circuit, result)))
                .flatMap(found -> found)
                .toList();
        if (faults.isEmpty()) {
            console.line(Message.of("cli.check.ok", source.name(), count(source), error(gradients), kinks(circuit, gradients))
                    .toString());
            return true;
        }
        String named = String.join("; ", faults.stream().limit(MOST_NAMED).map(Message::toString).toList());
        Message more = faults.size() > MOST_NAMED
                ? Message.of("cli.check.more", faults.size() - MOST_NAMED)
                : Message.of("nothing");
        console.line(Message.of("cli.check.failed", source.name(), named, more).toString());
        return false;
    }

    private static Message count(CircuitSource source) {
        int count = source.document().expected().size();
        return switch (count) {
            case 0 -> Message.of("cli.check.none");
            case 1 -> Message.of("cli.check.one");
            default -> Message.of("cli.check.many", count);
        };
    }

    /// The largest error; where a kink lies near there is none.
    private static String error(List<GradientCheck.Result> gradients) {
        double largest = gradients.stream()
                .filter(GradientCheck.Result::isCompared)
                .mapToDouble(GradientCheck.Result::error)
                .reduce(0, Math::max);
        return largest == 0 ? "0" : String.format(Locale.ROOT, "%.0e", largest).replaceFirst("e([+-])0?", "e$1").replace("e+", "e");
    }

    /// What could not be compared, and why.
    private static Message kinks(Circuit circuit, List<GradientCheck.Result> gradients) {
        List<String> near = new ArrayList<>();
        for (GradientCheck.Result result : gradients) {
            Optional<NodeId> kink = result.kink();
            if (kink.isPresent() && near.size() < MOST_NAMED) {
                near.add(Message.of("cli.check.kink", label(circuit, result.source()), label(circuit, kink.get())).toString());
            }
        }
        List<String> lost = gradients.stream()
                .filter(result -> result.kink().isEmpty() && !result.isCompared())
                .map(result -> label(circuit, result.source()))
                .limit(MOST_NAMED)
                .toList();
        Message kinks = near.isEmpty() ? Message.of("nothing") : Message.of("cli.check.kinks", String.join(", ", near));
        return lost.isEmpty() ? kinks : Message.of("cli.check.lost", kinks, String.join(", ", lost));
    }

    private static Message fault(Circuit circuit, Judged judged) {
        Message quantity = quantity(circuit, judged.expected().quantity());
        String expected = printed(judged.expected());
        String found = judged.found().map(Figures::some).orElse("");
        return switch (judged.verdict()) {
            case NOT_COMPUTED -> Message.of("cli.check.missing", quantity, expected);
            case NO_MISPRINT -> Message.of("cli.check.right", quantity, expected);
            case AGREES, DISAGREES, KNOWN_MISPRINT -> Message.of("cli.check.wrong", quantity, found, expected);
        };
    }

    private static String printed(Expected expected) {
        Tensor number = expected.number();
        return expected.decimals().isPresent() && number.isScalar()
                ? String.format(Locale.ROOT, "%." + expected.decimals().getAsInt() + "f", number.number())
                : Figures.some(number);
    }

    private static Message fault(Circuit circuit, GradientCheck.Result result) {
        return Message.of("cli.check.gradient", label(circuit, result.source()),
                Figures.of(result.analytic()), Figures.of(result.numeric()));
    }

    private static Message quantity(Circuit circuit, Expected.Quantity quantity) {
        return switch (quantity) {
            case Expected.Quantity.ValueOf(NodeId node) -> Message.of("cli.quantity.value", label(circuit, node));
            case Expected.Quantity.GradientOf(NodeId node) -> Message.of("cli.quantity.gradient", label(circuit, node));
            case Expected.Quantity.GradientAlong(var wire) -> Message.of(
                    "cli.quantity.along", circuit.node(wire.node()).gate().port(wire.port()), label(circuit, wire.node()));
        };
    }

    private static String label(Circuit circuit, NodeId node) {
        return Circuit.label(circuit.node(node));
    }
}
