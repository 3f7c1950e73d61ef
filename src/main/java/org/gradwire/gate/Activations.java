package org.gradwire.gate;

import static org.gradwire.gate.GateBuilder.define;
import static org.gradwire.gate.Probe.Range.NONZERO;
import static org.gradwire.gate.Probe.Range.NORMAL;

import org.gradwire.text.Text;

/// The functions that sit behind a neuron's sum.
public enum Activations implements GateFamily {
    SIGMOID(define("sigmoid", "σ")
            .name("sigmoid", "시그모이드")
            .about(
                    "Squeezes any number into the range from 0 to 1. Its slope σ(1 − σ) is at most ¼ and fades where the output nears 0 or 1.",
                    "어떤 수든 0과 1 사이로 옮깁니다. 기울기 σ(1 − σ)는 최대 ¼이며 출력이 0이나 1에 가까워질수록 사라집니다.")
            .inputs("x")
            .forward("\\sigma(#x)", o -> Stable.sigmoid(o.x()))
            .local("x", "#y \\cdot (1 - #y)", "#y * (1 - #y)", o -> o.y() * (1 - o.y()))
            .python("1 / (1 + math.exp(-#x))", Python.Binding.PRODUCT)
            .readAs("sigmoid", "expit")
            .probe(NORMAL)),
    TANH(define("tanh", "tanh")
            .name("hyperbolic tangent", "쌍곡탄젠트")
            .about(
                    "Squeezes any number into the range from −1 to 1. Its slope 1 − tanh² is 1 at zero and fades on both sides.",
                    "어떤 수든 −1과 1 사이로 옮깁니다. 기울기 1 − tanh²은 0에서 1이고 양쪽으로 갈수록 사라집니다.")
            .inputs("x")
            .forward("\\tanh #x", o -> Math.tanh(o.x()))
            .local("x", "1 - {#y}^2", "1 - #y**2", o -> 1 - o.y() * o.y())
            .call("math.tanh(#x)", "tanh")
            .probe(NORMAL)),
    RELU(define("relu", "ReLU")
            .name("ReLU", "ReLU")
            .about(
                    "Lets positive numbers through and turns the others into 0. The gradient passes where the input was positive and stops elsewhere.",
                    "양수는 통과시키고 나머지는 0으로 만듭니다. 그래디언트는 입력이 양수였던 곳만 지나고 나머지에서는 멈춥니다.")
            .inputs("x")
            .forward("\\max(0, #x)", o -> o.x() > 0 || Double.isNaN(o.x()) ? o.x() : 0)
            .local("x", "[#x > 0]", "#x > 0", o -> o.x() > 0 ? 1 : o.x() <= 0 ? 0 : Double.NaN)
            .kink(
                    o -> Kink.side(o.x()),
                    "At 0 the slope jumps from 0 to 1. Here ReLU′(0) = 0; 1 and ½ are used elsewhere.",
                    "0에서 기울기가 0에서 1로 뜁니다. 여기서는 ReLU′(0) = 0이며, 1이나 ½을 쓰는 곳도 있습니다.")
            .call("max(0, #x)", "relu")
            .numpy("np.maximum(0, #x)")
            .probe(NORMAL)),
    LEAKY_RELU(define("leaky-relu", "LReLU")
            .name("leaky ReLU", "Leaky ReLU")
            .about(
                    "Like ReLU, but negative numbers keep a small part of themselves. The gradient passes where the input was positive, and elsewhere a small part of it still does.",
                    "ReLU와 같지만 음수도 작은 비율로 남깁니다. 그래디언트는 입력이 양수였던 곳을 그대로 지나고, 나머지에서도 조금은 지나갑니다.")
            .inputs("x")
            .param(Param.number("slope", 0.01, Text.of("slope below 0", "음수 쪽 기울기")))
            .forward("\\max(0, #x) + #slope \\cdot \\min(0, #x)", o -> o.x() > 0 ? o.x() : o.parameter(0) * o.x())
            .local("x", "[#x > 0] + #slope \\cdot [#x \\leq 0]", "(#x > 0) + #slope * (#x <= 0)", o ->
                    o.x() > 0 ? 1 : o.x() <= 0 ? o.parameter(0) : Double.NaN)
            .kink(
                    o -> Kink.side(o.x()),
                    "At 0 the slope jumps. Here the slope of the negative side is used; 1 is used elsewhere.",
                    "0에서 기울기가 뜁니다. 여기서는 음수 쪽 기울기를 쓰며, 1을 쓰는 곳도 있습니다.")
            .call("leaky_relu(#x, #slope)", "leaky_relu")
            .probe(NORMAL)),
    SOFTPLUS(define("softplus", "softplus")
            .name("softplus", "소프트플러스")
            .about(
                    "A smooth ReLU: log(1 + eˣ). Its slope is the sigmoid of the input.",
                    "매끄러운 ReLU인 log(1 + eˣ)를 계산합니다. 기울기는 입력의 시그모이드입니다.")
            .inputs("x")
            .forward("\\ln(1 + e^{#x})", o -> Stable.softplus(o.x()))
            .local("x", "\\sigma(#x)", "1 / (1 + math.exp(-#x))", o -> Stable.sigmoid(o.x()))
            .call("softplus(#x)", "softplus")
            .probe(NORMAL)),
    STEP(define("step", "step")
            .name("step", "계단 함수")
            .about(
                    "Gives 1 above the threshold and the low value up to it. It is flat everywhere, so its gradient is 0 and learning stops there.",
                    "문턱값보다 크면 1을, 아니면 낮은 값을 냅니다. 어디서나 평평하여 그래디언트가 0이므로 학습이 그곳에서 멈춥니다.")
            .inputs("x")
            .param(Param.number("threshold", 0, Text.of("threshold θ", "문턱값 θ")))
            .param(Param.choice("low", 0, Text.of("low value", "낮은 값"), 0.0, -1.0))
            .forward("[#x > #threshold]", o ->
                    Double.isNaN(o.x()) ? o.x() : o.x() > o.parameter(0) ? 1 : o.parameter(1))
            .local("x", "0", "0", o -> 0)
            .jump(
                    o -> Kink.side(o.x() - o.parameter(0)),
                    "At the threshold the output jumps, so there is no slope at all. Here it is 0, as everywhere else.",
                    "문턱값에서 출력이 뛰므로 기울기가 없습니다. 여기서는 다른 곳과 같이 0으로 합니다.")
            .call("step(#x, #threshold, #low)", "step")
            .probe(NONZERO)),
    SIGN(define("sign", "sign")
            .name("sign", "부호")
            .about(
                    "Gives 1 for positive numbers, −1 for negative ones and 0 for zero. It is flat everywhere, so its gradient is 0 and learning stops there.",
                    "양수이면 1을, 음수이면 −1을, 0이면 0을 냅니다. 어디서나 평평하여 그래디언트가 0이므로 학습이 그곳에서 멈춥니다.")
            .inputs("x")
            .forward("\\mathrm{sign}(#x)", o -> Math.signum(o.x()))
            .local("x", "0", "0", o -> 0)
            .jump(
                    o -> Kink.side(o.x()),
                    "At 0 the output jumps, so there is no slope at all. Here sign(0) = 0 and its slope is 0.",
                    "0에서 출력이 뛰므로 기울기가 없습니다. 여기서는 sign(0) = 0이고 기울기도 0입니다.")
            .call("np.sign(#x)", "sign")
            .probe(NONZERO));

    private final Gate gate;

    Activations(GateBuilder builder) {
        gate = builder.build();
    }

    @Override
    public Gate gate() {
        return gate;
    }
}
