package org.gradwire.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.text.Text;
import org.jspecify.annotations.Nullable;

/// Reads like the gate's entry in a textbook; [#build] refuses one that is not complete, by name.
final class GateBuilder {
    private final String id;
    private final String symbol;
    private Text name = Text.EMPTY;
    private Text about = Text.EMPTY;
    private List<String> ports = List.of();
    private boolean variadic;
    private final List<Param> params = new ArrayList<>();
    private Shaping shaping = Shaping::broadcast;
    private String formula = "";
    private Rule rule = new Rule.Given();
    private final List<String> derived = new ArrayList<>();
    private final List<Derivative> derivatives = new ArrayList<>();
    private final List<List<String>> remembered = new ArrayList<>();
    private Batched.@Nullable Maker batched;
    private @Nullable Kink kink;
    private @Nullable Python python;
    private @Nullable String numpy;
    private List<String> calls = List.of();
    private @Nullable Probe probe;
    private @Nullable Definition own;

    private GateBuilder(String id, String symbol) {
        this.id = id;
        this.symbol = symbol;
    }

    static GateBuilder define(String id, String symbol) {
        return new GateBuilder(id, symbol);
    }

    GateBuilder name(String english, String korean) {
        name = Text.of(english, korean);
        return this;
    }

    /// Two sentences: what it does, and what its gradient does.
    GateBuilder about(String english, String korean) {
        about = Text.of(english, korean);
        return this;
    }

    GateBuilder inputs(String... names) {
        ports = List.of(names);
        return this;
    }

    /// Any number of inputs, two to begin with.
    GateBuilder anyInputs() {
        ports = List.of("a", "b");
        variadic = true;
        return this;
    }

    GateBuilder param(Param param) {
        params.add(param);
        return this;
    }

    GateBuilder shape(Shaping rule) {
        shaping = rule;
        return this;
    }

    GateBuilder formula(String latex) {
        formula = latex;
        return this;
    }

    GateBuilder forward(String latex, Entrywise entry) {
        formula = latex;
        rule = new Rule.ByEntry(entry);
        return this;
    }

    GateBuilder forwardAtOnce(String latex, Whole whole) {
        formula = latex;
        rule = new Rule.AtOnce(whole);
        return this;
    }

    /// Faster rules for many examples at once, for the nodes that they serve.
    GateBuilder batched(Batched.Maker maker) {
        batched = maker;
        return this;
    }

    GateBuilder local(String port, String latex, String code, Entrywise local) {
        derived.add(port);
        add(new Derivative.Local(latex, code, local));
        return this;
    }

    /// The local gradient of every input alike, for gates with any number of them.
    GateBuilder localOfEach(String latex, String code, Entrywise local) {
        add(new Derivative.Local(latex, code, local));
        return this;
    }

    GateBuilder pullback(String port, String latex, String code, Whole whole) {
        derived.add(port);
        add(new Derivative.Pullback(latex, code, whole));
        return this;
    }

    GateBuilder pullbackOfEach(String latex, String code, Whole whole) {
        add(new Derivative.Pullback(latex, code, whole));
        return this;
    }

    /// What the derivative that was defined last reads of the forward pass, where its formula writes something else:
    /// `e^x` is read off the output.
    GateBuilder remembers(String... names) {
        remembered.removeLast();
        remembered.add(List.of(names));
        return this;
    }

    GateBuilder kink(Kink.PieceOfEntry piece, String english, String korean) {
        return kink(Kink.Kind.KINK, new Kink.ByEntry(piece), english, korean);
    }

    GateBuilder kinkAtOnce(Kink.PieceOfWhole piece, String english, String korean) {
        return kink(Kink.Kind.KINK, new Kink.AtOnce(piece), english, korean);
    }

    GateBuilder jump(Kink.PieceOfEntry piece, String english, String korean) {
        return kink(Kink.Kind.JUMP, new Kink.ByEntry(piece), english, korean);
    }

    GateBuilder corner(Kink.PieceOfEntry piece, String english, String korean) {
        return kink(Kink.Kind.CORNER, new Kink.ByEntry(piece), english, korean);
    }

    GateBuilder cornerAtOnce(Kink.PieceOfWhole piece, String english, String korean) {
        return kink(Kink.Kind.CORNER, new Kink.AtOnce(piece), english, korean);
    }

    GateBuilder kink(Kink.Kind kind, Kink.Piece piece, String english, String korean) {
        kink = new Kink(kind, piece, Text.of(english, korean));
        return this;
    }

    GateBuilder python(String template, Python.Binding binding) {
        python = new Python(template, binding);
        return this;
    }

    /// A function of staged code: how it is written, and every name it is read by.
    GateBuilder call(String template, String... names) {
        python = new Python(template, Python.Binding.ATOM);
        calls = List.of(names);
        return this;
    }

    /// The function names that are read as this gate, beside its own form.
    GateBuilder readAs(String... names) {
        calls = List.of(names);
        return this;
    }

    /// Written so where the values are not scalars, if the scalar form with `np.` for `math.` would be wrong.
    GateBuilder numpy(String template) {
        numpy = template;
        return this;
    }

    GateBuilder own(Definition definition) {
        own = definition;
        return this;
    }

    GateBuilder probe(Probe where) {
        probe = where;
        return this;
    }

    GateBuilder probe(Probe.Range... ranges) {
        Settings settings = Settings.NONE;
        for (Param param : params) {
            settings = param.initial().isPresent() ? settings.with(param.name(), param.initial().get()) : settings;
        }
        return probe(Probe.entrywise(ports.size(), settings, ranges));
    }

    private void add(Derivative derivative) {
        derivatives.add(derivative);
        remembered.add(Template.reads(derivative.formula(), ports));
    }

    Gate build() {
        require(!name.isEmpty() && !about.isEmpty(), "has no name or explanation");
        if (rule instanceof Rule.Given) {
            require(ports.isEmpty() && derivatives.isEmpty(), "is a source but has inputs");
        } else if (variadic) {
            require(derivatives.size() == 1 && derived.isEmpty(), "needs one derivative for each of its inputs alike");
        } else {
            require(derived.equals(ports), "has inputs " + ports + " but derivatives for " + derived);
        }
        require(batched == null || rule instanceof Rule.AtOnce, "has rules for many examples but none for whole tensors");
        boolean byEntry = rule instanceof Rule.ByEntry;
        for (Derivative derivative : derivatives) {
            require(derivative instanceof Derivative.Local == byEntry, "mixes entrywise and whole rules");
        }
        Probe where = probe == null ? Probe.of(Probe.Range.NORMAL) : probe;
        require(rule instanceof Rule.Given || !where.cases().isEmpty(), "says nowhere that it can be checked");
        return new Gate(id, symbol, name, about, ports, variadic, List.copyOf(params), shaping, formula, rule,
                List.copyOf(derivatives), Optional.ofNullable(batched), List.copyOf(remembered), Optional.ofNullable(kink), Optional.ofNullable(python),
                Optional.ofNullable(numpy), calls, where, Optional.ofNullable(own));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("gate '" + id + "' " + otherwise);
        }
    }
}
