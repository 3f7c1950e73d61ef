package org.gradwire.gate;

import static org.gradwire.gate.GateBuilder.define;
import static org.gradwire.gate.Probe.Range.NORMAL;
import static org.gradwire.gate.Probe.Range.POSITIVE;

/// The elementary functions.
public enum Functions implements GateFamily {
    EXP(define("exp", "exp")
            .name("exponential", "지수 함수")
            .about(
                    "Raises e to the input. It multiplies the gradient by its own output, for eˣ is its own slope.",
                    "e를 입력만큼 거듭제곱합니다. eˣ의 기울기는 eˣ 자신이므로 그래디언트에 자기 출력을 곱합니다.")
            .inputs("x")
            .forward("e^{#x}", o -> Math.exp(o.x()))
            .local("x", "e^{#x}", "#y", o -> o.y())
            .remembers("y")
            .call("math.exp(#x)", "exp")
            .probe(NORMAL)),
    LOG(define("log", "log")
            .name("natural logarithm", "자연로그")
            .about(
                    "The exponent that turns e into the input; only numbers above 0 have one. It divides the gradient by the input.",
                    "e를 거듭제곱하여 입력이 되는 지수이며 0보다 큰 수에만 있습니다. 그래디언트를 입력으로 나눕니다.")
            .inputs("x")
            .forward("\\ln #x", o -> Math.log(o.x()))
            .local("x", "\\frac{1}{#x}", "1 / #x", o -> 1 / o.x())
            .call("math.log(#x)", "log")
            .probe(POSITIVE)),
    SIN(define("sin", "sin")
            .name("sine", "사인")
            .about(
                    "The sine of an angle in radians. Its slope is the cosine.",
                    "라디안으로 잰 각의 사인입니다. 기울기는 코사인입니다.")
            .inputs("x")
            .forward("\\sin #x", o -> Math.sin(o.x()))
            .local("x", "\\cos #x", "math.cos(#x)", o -> Math.cos(o.x()))
            .call("math.sin(#x)", "sin")
            .probe(NORMAL)),
    COS(define("cos", "cos")
            .name("cosine", "코사인")
            .about(
                    "The cosine of an angle in radians. Its slope is minus the sine.",
                    "라디안으로 잰 각의 코사인입니다. 기울기는 사인의 부호를 바꾼 것입니다.")
            .inputs("x")
            .forward("\\cos #x", o -> Math.cos(o.x()))
            .local("x", "-\\sin #x", "-math.sin(#x)", o -> -Math.sin(o.x()))
            .call("math.cos(#x)", "cos")
            .probe(NORMAL));

    private final Gate gate;

    Functions(GateBuilder builder) {
        gate = builder.build();
    }

    @Override
    public Gate gate() {
        return gate;
    }
}
