package org.gradwire.gate;

import static org.gradwire.gate.GateBuilder.define;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes an ordinary gate of a definition and the programs that its code comes to.
public final class OwnGate {
    private static final String ABOUT = "An own gate: it computes what was typed for it.";
    private static final String ABOUT_KOREAN = "직접 만든 게이트로, 입력한 식을 계산합니다.";
    private static final String BACKWARD = "Its local gradients are the ones that were typed, right or wrong.";
    private static final String BACKWARD_KOREAN = "로컬 그래디언트는 맞든 틀리든 입력한 식 그대로입니다.";
    private static final String KINK =
            "A gate that this own gate is made of sits exactly on a kink. Here the derivative that was typed holds as it is.";
    private static final String KINK_KOREAN = "이 게이트를 이루는 게이트가 꺾인 점에 정확히 있습니다. 여기서는 입력한 미분을 그대로 씁니다.";

    /// One derivative.
    ///
    /// @param latex, python with `#1`, `#2`, … for the inputs and `#y` for the output
    /// @param reads         what it needs of the forward pass: names of inputs, `y`
    public record Local(String latex, String python, Entrywise rule, List<String> reads) {}

    private OwnGate() {}

    /// @param latex  of the forward rule, with the same places
    /// @param locals one an input
    public static Gate of(Definition definition, String latex, Program forward, List<Local> locals) {
        GateBuilder gate = define(definition.name(), definition.name())
                .name(definition.name(), definition.name())
                .about(ABOUT + " " + BACKWARD, ABOUT_KOREAN + " " + BACKWARD_KOREAN)
                .inputs(definition.ports().toArray(String[]::new))
                .forward(latex, forward)
                .own(definition);
        for (int port = 0; port < locals.size(); port++) {
            Local local = locals.get(port);
            gate.local(definition.ports().get(port), local.latex(), local.python(), local.rule())
                    .remembers(local.reads().toArray(String[]::new));
        }
        forward.kink().ifPresent(kind ->
                gate.kink(kind, new Kink.ByEntry(o -> forward.piece(o, kind)), KINK, KINK_KOREAN));
        return gate.python(call(definition.name(), locals.size()), Python.Binding.ATOM)
                .readAs(definition.name())
                .probe(Probe.Range.NORMAL)
                .build();
    }

    private static String call(String name, int inputs) {
        return IntStream.rangeClosed(1, inputs).mapToObj(i -> "#" + i).collect(Collectors.joining(", ", name + "(", ")"));
    }
}
