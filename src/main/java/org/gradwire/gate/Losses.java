package org.gradwire.gate;

import static org.gradwire.gate.GateBuilder.define;
import static org.gradwire.gate.Probe.Range.DISTRIBUTION;
import static org.gradwire.gate.Probe.Range.INDEX;
import static org.gradwire.gate.Probe.Range.NORMAL;
import static org.gradwire.gate.Probe.Range.PROBABILITY;
import static org.gradwire.tensor.Shape.SCALAR;

import org.gradwire.tensor.Shape;
import org.gradwire.text.Text;

/// From scores to probabilities, and from answers to how wrong they are.
///
/// Losses over several classes run along the last axis: a vector gives one number, a matrix one number a row.
public enum Losses implements GateFamily {
    SOFTMAX(define("softmax", "softmax")
            .name("softmax", "소프트맥스")
            .about(
                    "Turns scores into probabilities that add up to 1. Raising one score lowers the probability of all others, so its gradient gathers from every output.",
                    "점수를 합이 1인 확률로 바꿉니다. 한 점수가 커지면 다른 확률이 모두 줄어들므로 그 그래디언트는 모든 출력에서 모입니다.")
            .inputs("x")
            .shape(Shaping::unchanged)
            .forwardAtOnce("\\frac{e^{#x}}{\\sum_j e^{{#x}_j}}", RowLosses::softmax)
            .pullback("x", "#y \\odot (#g - {#g}^{\\top} #y)", "#y * (#g - np.sum(#g * #y, axis=-1, keepdims=True))", RowLosses::softmaxPullback)
            .call("softmax(#x)", "softmax")
            .probe(Probe.of(NORMAL).at(Shape.of(3)).at(Shape.of(2, 3)))),
    LOG_SOFTMAX(define("log-softmax", "log softmax")
            .name("log-softmax", "로그 소프트맥스")
            .about(
                    "The logarithm of softmax, computed so that it stays finite where a probability would round to 0. Each score gets its own upstream gradient, less its probability times the sum of all of them.",
                    "소프트맥스의 로그이며, 확률이 0으로 반올림될 곳에서도 유한하게 계산합니다. 각 점수는 자기 업스트림 그래디언트에서, 업스트림 그래디언트의 합에 자기 확률을 곱한 값을 뺀 만큼을 받습니다.")
            .inputs("x")
            .shape(Shaping::unchanged)
            .forwardAtOnce("#x - \\ln \\sum_j e^{{#x}_j}", RowLosses::logSoftmax)
            .pullback("x", "#g - e^{#y} \\sum_j #g_j", "#g - np.exp(#y) * np.sum(#g, axis=-1, keepdims=True)", RowLosses::logSoftmaxPullback)
            .call("log_softmax(#x)", "log_softmax")
            .probe(Probe.of(NORMAL).at(Shape.of(3)).at(Shape.of(2, 3)))),
    CROSS_ENTROPY(define("cross-entropy", "CE")
            .name("cross-entropy", "교차 엔트로피")
            .about(
                    "How surprised the probabilities p are by the right answer t: −Σ t log p. Of the probabilities only that of the right class gets a gradient: −t/p.",
                    "정답 t에 확률 p가 얼마나 놀라는지를 나타내는 −Σ t log p입니다. 확률 가운데 정답인 클래스의 것만 그래디언트 −t/p를 받습니다.")
            .inputs("p", "t")
            .shape(Shaping::perRow)
            .forwardAtOnce("-\\sum_j {#t}_j \\ln {#p}_j", RowLosses::crossEntropy)
            .pullback("p", "-#g \\cdot \\frac{#t}{#p}", "-#row * #t / #p", RowLosses::crossEntropyPullback)
            .pullback("t", "-#g \\cdot \\ln #p", "-#row * np.log(#p)", RowLosses::crossEntropyPullback)
            .cornerAtOnce(RowLosses::emptyLogarithm, RowLosses.ZERO_LOG, RowLosses.ZERO_LOG_KOREAN)
            .call("cross_entropy(#p, #t)", "cross_entropy")
            .probe(Probe.of(DISTRIBUTION).at(Shape.of(3), Shape.of(3)).at(Shape.of(2, 3), Shape.of(2, 3)))),
    SOFTMAX_CROSS_ENTROPY(define("softmax-cross-entropy", "softmax CE")
            .name("softmax cross-entropy", "소프트맥스 교차 엔트로피")
            .about(
                    "Softmax and cross-entropy in one stable gate, from scores. Its gradient is simple: probabilities minus target.",
                    "소프트맥스와 교차 엔트로피를 점수에서 한 번에 안정적으로 계산합니다. 그래디언트는 확률에서 목표값을 뺀 것으로 간단합니다.")
            .inputs("z", "t")
            .shape(Shaping::perRow)
            .forwardAtOnce("-\\sum_j {#t}_j \\ln \\mathrm{softmax}(#z)_j", RowLosses::scoresEntropy)
            .pullback("z", "#g \\cdot (\\mathrm{softmax}(#z) - #t)", "#row * (softmax(#z) - #t)", RowLosses::scoresEntropyPullback)
            .pullback("t", "-#g \\cdot \\ln \\mathrm{softmax}(#z)", "-#row * log_softmax(#z)", RowLosses::scoresEntropyPullback)
            .call("softmax_cross_entropy(#z, #t)", "softmax_cross_entropy")
            .probe(Probe.of(NORMAL, DISTRIBUTION).at(Shape.of(3), Shape.of(3)).at(Shape.of(2, 3), Shape.of(2, 3)))),
    BINARY_CROSS_ENTROPY(define("binary-cross-entropy", "BCE")
            .name("binary cross-entropy", "이진 교차 엔트로피")
            .about(
                    "How surprised a probability a is by an answer t of 0 or 1. The gradient grows without bound as a sure answer turns out wrong.",
                    "확률 a가 0 또는 1인 정답 t에 얼마나 놀라는지를 나타냅니다. 확신한 답이 틀릴수록 그래디언트가 한없이 커집니다.")
            .inputs("a", "t")
            .forward("-(#t \\ln #a + (1 - #t) \\ln(1 - #a))", o ->
                    0 - (Stable.timesLog(o.x(1), o.x()) + Stable.timesLog(1 - o.x(1), 1 - o.x())))
            .local("a", "-\\frac{#t}{#a} + \\frac{1 - #t}{1 - #a}", "-#t / #a + (1 - #t) / (1 - #a)", o ->
                    Stable.over(1 - o.x(1), 1 - o.x()) - Stable.over(o.x(1), o.x()))
            .local("t", "\\ln(1 - #a) - \\ln #a", "math.log(1 - #a) - math.log(#a)", o ->
                    Math.log(1 - o.x()) - Math.log(o.x()))
            .corner(
                    o -> Kink.corner((o.x() == 0 && o.x(1) == 0) || (o.x() == 1 && o.x(1) == 1)),
                    RowLosses.ZERO_LOG,
                    RowLosses.ZERO_LOG_KOREAN)
            .call("binary_cross_entropy(#a, #t)", "binary_cross_entropy")
            .probe(PROBABILITY)),
    BINARY_CROSS_ENTROPY_FROM_SCORE(define("binary-cross-entropy-from-score", "σ BCE")
            .name("binary cross-entropy from score", "점수의 이진 교차 엔트로피")
            .about(
                    "Sigmoid and binary cross-entropy in one stable gate, from a score. Its gradient is σ(z) − t.",
                    "시그모이드와 이진 교차 엔트로피를 점수에서 한 번에 안정적으로 계산합니다. 그래디언트는 σ(z) − t입니다.")
            .inputs("z", "t")
            .forward("\\ln(1 + e^{#z}) - #t \\cdot #z", o ->
                    o.x(1) == 0 ? Stable.softplus(o.x())
                            : o.x(1) == 1 ? Stable.softplus(-o.x()) : Stable.softplus(o.x()) - o.x(1) * o.x())
            .local("z", "\\sigma(#z) - #t", "1 / (1 + math.exp(-#z)) - #t", o -> Stable.sigmoid(o.x()) - o.x(1))
            .local("t", "-#z", "-#z", o -> -o.x())
            .call("binary_cross_entropy_with_logits(#z, #t)", "binary_cross_entropy_with_logits")
            .probe(NORMAL, PROBABILITY)),
    HINGE(define("hinge", "hinge")
            .name("hinge loss", "힌지 손실")
            .about(
                    "max(0, 1 − margin): nothing to pay once the margin is 1 or more. Below a margin of 1 the gradient is −1 and asks for a larger margin; from 1 on it is 0.",
                    "max(0, 1 − 마진)이며 마진이 1 이상이면 손실이 없습니다. 마진이 1보다 작으면 그래디언트가 −1이어서 마진을 키우라고 하고, 1 이상이면 0입니다.")
            .inputs("margin")
            .forward("\\max(0, 1 - #margin)", o -> o.x() >= 1 ? 0 : 1 - o.x())
            .local("margin", "-[#margin < 1]", "-1.0 * (#margin < 1)", o ->
                    o.x() < 1 ? -1 : o.x() >= 1 ? 0 : Double.NaN)
            .kink(
                    o -> Kink.side(o.x() - 1),
                    "At margin 1 the slope jumps from −1 to 0. Here it is 0; −1 is used elsewhere.",
                    "마진 1에서 기울기가 −1에서 0으로 뜁니다. 여기서는 0이며, −1을 쓰는 곳도 있습니다.")
            .call("hinge(#margin)", "hinge")
            .probe(NORMAL)),
    PERCEPTRON_LOSS(define("perceptron-loss", "perceptron")
            .name("perceptron loss", "퍼셉트론 손실")
            .about(
                    "max(0, −margin): only misclassified points pay. The gradient of a misclassified point is −1, which gives the perceptron's learning rule.",
                    "max(0, −마진)이며 잘못 분류된 점에만 손실이 있습니다. 잘못 분류된 점의 그래디언트 −1이 퍼셉트론의 학습 규칙이 됩니다.")
            .inputs("margin")
            .forward("\\max(0, -#margin)", o -> o.x() >= 0 ? 0 : -o.x())
            .local("margin", "-[#margin \\leq 0]", "-1.0 * (#margin <= 0)", o ->
                    o.x() <= 0 ? -1 : o.x() > 0 ? 0 : Double.NaN)
            .kink(
                    o -> Kink.side(o.x()),
                    "At margin 0 the slope jumps. Here the point counts as misclassified and the slope is −1, or nothing would ever be learned from w = 0; 0 is used elsewhere.",
                    "마진 0에서 기울기가 뜁니다. 여기서는 잘못 분류된 것으로 보아 −1로 합니다. 그러지 않으면 w = 0에서 아무것도 배우지 못합니다. 0을 쓰는 곳도 있습니다.")
            .call("perceptron_loss(#margin)", "perceptron_loss")
            .probe(NORMAL)),
    MULTICLASS_HINGE(define("multiclass-hinge", "SVM")
            .name("multiclass hinge loss", "다중 클래스 힌지 손실")
            .about(
                    "Adds up by how much each wrong class comes closer than Δ to the score of the right one, whose index is t. Each class that came too close gets +1, and the right one −1 for each of them.",
                    "각 오답의 점수가 인덱스 t인 정답의 점수에 Δ보다 가까이 온 만큼을 모두 더합니다. 너무 가까이 온 클래스는 저마다 +1을 받고, 정답은 그런 클래스 하나마다 −1을 받습니다.")
            .inputs("s", "t")
            .param(Param.number("delta", 1, Text.of("margin Δ", "마진 Δ")))
            .shape(RowLosses::classShape)
            .forwardAtOnce("\\sum_{j \\neq #t} \\max(0, {#s}_j - {#s}_{#t} + #delta)", RowLosses::classHinge)
            .pullback(
                    "s",
                    "#g \\cdot \\sum_{j \\neq #t} [{#s}_j - {#s}_{#t} + #delta > 0] \\cdot (e_j - e_{#t})",
                    "#row * hinge_mask(#s, #t, #delta)",
                    RowLosses::classHingePullback)
            .pullback("t", "0", "0 * #t", t -> t.downstream().fill(0))
            .kinkAtOnce(
                    RowLosses::classHingePiece,
                    "A class lies exactly on the margin, where the slope jumps from 0 to 1. Here it is 0; 1 is used elsewhere.",
                    "어떤 클래스가 정확히 마진 위에 있어 기울기가 0에서 1로 뜁니다. 여기서는 0이며, 1을 쓰는 곳도 있습니다.")
            .call("multiclass_hinge(#s, #t, #delta)", "multiclass_hinge")
            .probe(Probe.of(NORMAL, INDEX)
                    .at(Settings.of("delta", 1), Shape.of(3), SCALAR)
                    .at(Settings.of("delta", 2), Shape.of(2, 3), Shape.of(2)))),
    SQUARED_ERROR(define("squared-error", "(y−t)²")
            .name("squared error", "제곱 오차")
            .about(
                    "The squared distance between the answer a and the target t, added up along the last axis. The gradient is twice the difference.",
                    "답 a와 목표값 t의 차를 제곱하여 마지막 축을 따라 더한 값입니다. 그래디언트는 차의 두 배입니다.")
            .inputs("a", "t")
            .shape(Shaping::perRow)
            .forwardAtOnce("\\sum_j ({#a}_j - {#t}_j)^2", RowLosses::squaredError)
            .pullback("a", "2 \\cdot #g \\cdot (#a - #t)", "2 * #row * (#a - #t)", RowLosses::squaredErrorPullback)
            .pullback("t", "-2 \\cdot #g \\cdot (#a - #t)", "-2 * #row * (#a - #t)", RowLosses::squaredErrorPullback)
            .call("squared_error(#a, #t)", "squared_error", "mse_loss")
            .probe(Probe.of(NORMAL).at(SCALAR, SCALAR).at(Shape.of(3), Shape.of(3)).at(Shape.of(2, 3), Shape.of(2, 3)))),
    L2_PENALTY(define("l2-penalty", "λ‖w‖²")
            .name("L2 penalty", "L2 벌점")
            .about(
                    "λ times the sum of the squared weights, so that large weights cost something. Its gradient pulls every weight towards 0.",
                    "가중치 제곱의 합에 λ를 곱하여 큰 가중치에 대가를 매깁니다. 그래디언트는 모든 가중치를 0 쪽으로 당깁니다.")
            .inputs("w")
            .param(Param.number("lambda", 0.1, Text.of("strength λ", "세기 λ")))
            .shape(Shaping::toScalar)
            .forwardAtOnce("#lambda \\cdot \\|#w\\|^2", RowLosses::penalty)
            .pullback("w", "2 \\cdot #lambda \\cdot #g \\cdot #w", "2 * #lambda * #g * #w", RowLosses::penaltyPullback)
            .call("l2_penalty(#w, #lambda)", "l2_penalty")
            .probe(Probe.of(NORMAL)
                    .at(Settings.of("lambda", 0.1), Shape.of(2, 3))
                    .at(Settings.of("lambda", 3), SCALAR)));

    private final Gate gate;

    Losses(GateBuilder builder) {
        gate = builder.build();
    }

    @Override
    public Gate gate() {
        return gate;
    }
}
