package org.gradwire.gate;

import java.util.List;
import java.util.Optional;
import org.gradwire.text.Text;

/// A kind of operation, with everything the program knows about it. Made by [GateBuilder].
///
/// @param id          what files store; never renamed
/// @param symbol      a template, so that a shift by 1 shows `+1`
/// @param ports       names of the inputs; of the first two where [#variadic]
/// @param variadic    takes one input or more
/// @param python      how staged code writes it, if it has a form there
/// @param calls       the function names that staged code reads as this gate
/// @param derivatives one an input; a single one where [#variadic]
/// @param batched     faster rules for many examples at once, if it has any
/// @param remembered  for each derivative which numbers of the forward pass it reads: names of inputs, `y` the
///                    output; where [#variadic] also `this`, `others` or `each` input
/// @param own         what an own gate was made of, which decides whether two are equal
public record Gate(
        String id,
        String symbol,
        Text name,
        Text about,
        List<String> ports,
        boolean variadic,
        List<Param> params,
        Shaping shaping,
        String formula,
        Rule rule,
        List<Derivative> derivatives,
        Optional<Batched.Maker> batched,
        List<List<String>> remembered,
        Optional<Kink> kink,
        Optional<Python> python,
        Optional<String> numpy,
        List<String> calls,
        Probe probe,
        Optional<Definition> own) {
    private static final int LETTERS = 26;
    /// What formulas call the output.
    static final String OUTPUT = "y";

    /// How many inputs a new node has.
    public int initialInputs() {
        return ports.size();
    }

    /// Whether a node may have this many inputs.
    public boolean takes(int inputs) {
        return variadic ? inputs >= 1 : inputs == ports.size();
    }

    /// The name of an input: the declared one, or `a`, `b`, … `z`, `x27`, … for gates with any number.
    public String port(int index) {
        if (!variadic) {
            return ports.get(index);
        }
        return index < LETTERS ? String.valueOf((char) ('a' + index)) : "x" + (index + 1);
    }

    /// Whether this is the right answer that a loss compares with; it is called `t` in every loss.
    public boolean isTarget(int port) {
        return !variadic && own.isEmpty() && ports.get(port).equals("t");
    }

    /// Whether this input says which class is the right one: a whole number, which cannot grow a little.
    public boolean isIndex(int port) {
        return !isSource() && probe.range(port) == Probe.Range.INDEX;
    }

    public Derivative derivative(int port) {
        return derivatives.get(variadic ? 0 : port);
    }

    /// Sources have no inputs; their value is given.
    public boolean isSource() {
        return rule instanceof Rule.Given;
    }

    public Optional<Param> param(String name) {
        return params.stream().filter(param -> param.name().equals(name)).findFirst();
    }

    /// What a new node of this gate starts with.
    public Settings initialSettings() {
        Settings settings = Settings.NONE;
        for (Param param : params) {
            if (param.initial().isPresent()) {
                settings = settings.with(param.name(), param.initial().get());
            }
        }
        return settings;
    }

    /// The first sentence of the explanation: what the gate does to values.
    public Text aboutForward() {
        return new Text(firstSentence(about.english()), firstSentence(about.korean()));
    }

    /// The rest of the explanation: what the gate does to gradients.
    public Text aboutBackward() {
        return new Text(
                about.english().substring(firstSentence(about.english()).length()).strip(),
                about.korean().substring(firstSentence(about.korean()).length()).strip());
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /// Whether the derivative of one input reads the value of another, or its own, so that the gate must keep it
    /// from the forward pass.
    public boolean remembersInput(int port, int input) {
        return remembered(port).stream().anyMatch(name -> means(name, port, input));
    }

    private boolean means(String name, int port, int input) {
        if (!variadic && ports.contains(name)) {
            return ports.get(input).equals(name);
        }
        return switch (name) {
            case "this" -> input == port;
            case "others" -> input != port;
            case "each" -> true;
            default -> false;
        };
    }

    /// Whether the derivative of an input reads the output.
    public boolean remembersOutput(int port) {
        return remembered(port).contains(OUTPUT);
    }

    private List<String> remembered(int port) {
        return remembered.get(variadic ? 0 : port);
    }

    /// One constant is one gate; own gates are what their definitions say.
    @Override
    public boolean equals(Object other) {
        return this == other || (own.isPresent() && other instanceof Gate gate && own.equals(gate.own));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
