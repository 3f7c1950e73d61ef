package org.gradwire.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// Explains what is done to accumulators: adding up, the division by m, and the update.
public final class TallyExplainer {
    /// More parameters than these would be a list and no explanation.
    private static final int MOST = 3;

    private final Trace trace;
    private final NumberFormat format;
    private final MathWriter math;
    private final Symbols symbols;

    /// @param trace the pass of the example that is shown
    public TallyExplainer(Trace trace, NumberFormat format) {
        this.trace = trace;
        this.format = format;
        math = new MathWriter(format);
        symbols = new Symbols(trace, math);
    }

    public Explanation explain(Tally tally) {
        return switch (tally.phase()) {
            case ADDING, ADDED -> added(tally);
            case DIVIDED -> divided(tally);
            case UPDATED -> updated(tally);
        };
    }

    private Explanation added(Tally tally) {
        List<String> formulas = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        String at = "^{(" + (tally.example() + 1) + ")}";
        formulas.add("J \\mathrel{:}= J + " + symbols.name(tally.output()) + at);
        numbers.add(sum("J", tally.loss(), trace.value(tally.output()).orElse(tally.loss().sum())));
        shown(tally).forEach((id, account) -> {
            formulas.add(d(id) + " \\mathrel{:}= " + d(id) + " + " + symbols.flatGradient(id) + at);
            numbers.add(sum(d(id), account, trace.gradient(id).orElse(account.sum())));
        });
        return Explanation.of(Message.of("sweep.add"), lines(formulas, tally), lines(numbers, tally),
                Message.of("sweep.add.words", tally.example() + 1, tally.count()));
    }

    private String sum(String name, Tally.Account account, Tensor part) {
        Tensor looks = account.before().map(format::shown).plus(part.map(format::shown));
        return name + " = " + math.operand(account.before()) + " + " + math.operand(part) + equality(looks, account.sum()) + math.number(account.sum());
    }

    private Explanation divided(Tally tally) {
        List<String> formulas = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        formulas.add("J \\mathrel{:}= J / m");
        numbers.add(quotient("J", tally.loss(), tally.count()));
        shown(tally).forEach((id, account) -> {
            formulas.add(d(id) + " \\mathrel{:}= " + d(id) + " / m");
            numbers.add(quotient(d(id), account, tally.count()));
        });
        return Explanation.of(Message.of("sweep.divide"), lines(formulas, tally), lines(numbers, tally),
                Message.of("sweep.divide.words", tally.count()));
    }

    private String quotient(String name, Tally.Account account, int count) {
        Tensor looks = account.sum().map(g -> format.shown(g) / count);
        return name + " = " + math.operand(account.sum()) + " / " + count + equality(looks, account.shown()) + math.number(account.shown());
    }

    private Explanation updated(Tally tally) {
        NodeId id = tally.updating().orElseThrow();
        Tally.Account account = tally.of(id).orElseThrow();
        String name = symbols.name(id);
        Tensor mean = account.mean().orElseThrow();
        Tensor before = trace.value(id).orElseThrow();
        Tensor after = account.updated().orElseThrow();
        boolean decays = tally.decay() != 0;
        String rate = math.exact(Tensor.scalar(tally.rate()));
        String decay = math.exact(Tensor.scalar(tally.decay()));
        String step = decays ? "\\left(" + d(id) + " + \\lambda " + name + "\\right)" : d(id);
        String put = decays
                ? "\\left(" + math.operand(mean) + " + " + decay + " \\cdot " + math.operand(before) + "\\right)"
                : math.operand(mean);
        Tensor looks = before.map(format::shown).plus(mean.map(g -> -tally.rate() * format.shown(g)));
        return Explanation.of(
                Message.of("sweep.update"),
                Formula.of(name + " \\mathrel{:}= " + name + " - \\alpha \\, " + step),
                Formula.of(name, "= " + math.operand(before) + " - " + rate + " \\cdot " + put,
                        (decays ? "= " : equality(looks, after)) + math.number(after)),
                Message.of("sweep.update.words", symbols.onScreen(id), tally.rate()));
    }

    private String d(NodeId id) {
        return "\\textcolor{gradient}{d" + symbols.name(id) + "}";
    }

    private String equality(Tensor looks, Tensor result) {
        return " " + Formula.equality(format.format(looks.map(x -> x + 0.0)).equals(format.format(result.map(x -> x + 0.0))));
    }

    private static Map<NodeId, Tally.Account> shown(Tally tally) {
        Map<NodeId, Tally.Account> first = new LinkedHashMap<>();
        tally.parameters().entrySet().stream().limit(MOST).forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        return first;
    }

    /// Below each other; with dots where there are more.
    private static Formula lines(List<String> lines, Tally tally) {
        List<String> all = new ArrayList<>(lines);
        if (tally.parameters().size() > MOST) {
            all.add("\\dots");
        }
        return Formula.of("\\!\\!\\begin{array}{l}\\displaystyle{" + String.join("} \\\\ \\displaystyle{", all) + "}\\end{array}");
    }
}
