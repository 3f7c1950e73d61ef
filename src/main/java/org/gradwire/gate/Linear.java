package org.gradwire.gate;

import static org.gradwire.gate.GateBuilder.define;
import static org.gradwire.gate.Probe.Range.NORMAL;
import static org.gradwire.tensor.Shape.SCALAR;

import java.util.List;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Slice;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.gradwire.text.Text;

/// Gates over vectors and matrices.
public enum Linear implements GateFamily {
    DOT(define("dot", "·")
            .name("dot product", "내적")
            .about(
                    "Multiplies two vectors entry by entry and adds up. The gradient of each vector is the upstream gradient times the other vector.",
                    "두 벡터를 성분끼리 곱하여 더합니다. 각 벡터의 그래디언트는 업스트림 그래디언트에 다른 벡터를 곱한 것입니다.")
            .inputs("a", "b")
            .shape(Linear::vectors)
            .forwardAtOnce("{#a}^{\\top} #b", MatrixProduct::forward)
            .pullback("a", "#g \\cdot #b", "#g * #b", MatrixProduct::pullback)
            .pullback("b", "#g \\cdot #a", "#g * #a", MatrixProduct::pullback)
            .batched(BatchProduct::of)
            .call("np.dot(#a, #b)", "dot", "vdot", "inner")
            .probe(Probe.of(NORMAL).at(Shape.of(3), Shape.of(3)).at(Shape.of(1), Shape.of(1)))),
    MATMUL(define("matmul", "W·x")
            .name("matrix product", "행렬곱")
            .about(
                    "Multiplies two matrices, or a matrix and a vector. The upstream gradient times the transpose of one side is the gradient of the other.",
                    "행렬과 행렬, 또는 행렬과 벡터를 곱합니다. 업스트림 그래디언트와 한쪽의 전치를 곱하면 다른 쪽의 그래디언트가 됩니다.")
            .inputs("a", "b")
            .shape(MatrixProduct::shape)
            .forwardAtOnce("#a \\, #b", MatrixProduct::forward)
            .pullback("a", "#g \\, {#b}^{\\top}", "#g @ #b.T", MatrixProduct::pullback)
            .pullback("b", "{#a}^{\\top} #g", "#a.T @ #g", MatrixProduct::pullback)
            .batched(BatchProduct::of)
            .python("#a @ #b", Python.Binding.PRODUCT)
            .readAs("matmul", "mm")
            .probe(Probe.of(NORMAL)
                    .at(Shape.of(2, 3), Shape.of(3, 4))
                    .at(Shape.of(2, 3), Shape.of(3))
                    .at(Shape.of(3), Shape.of(3, 2))
                    .at(Shape.of(3), Shape.of(3))
                    .at(Shape.of(2, 1, 2, 3), Shape.of(4, 3, 2)))),
    TRANSPOSE(define("transpose", "ᵀ")
            .name("transpose", "전치")
            .about(
                    "Turns rows into columns. The gradient is transposed back.",
                    "행을 열로 바꿉니다. 그래디언트의 행과 열도 되돌려 놓습니다.")
            .inputs("x")
            .shape(Axes::transposed)
            .forwardAtOnce("{#x}^{\\top}", node ->
                    Axes.transpose(node, (t, from, to) -> t.y().set(to, t.x().at(from))))
            .pullback("x", "{#g}^{\\top}", "#g.T", node ->
                    Axes.transpose(node, (t, from, to) -> t.downstream().set(from, t.upstream().at(to))))
            .python("#x.T", Python.Binding.ATOM)
            .readAs("transpose")
            .probe(Probe.of(NORMAL).at(Shape.of(2, 3)).at(Shape.of(3)).at(Shape.of(2, 3, 2)))),
    SUM(define("sum", "Σ")
            .name("sum", "합")
            .about(
                    "Adds up all entries, or those along one axis. Every entry gets the upstream gradient of the sum it went into.",
                    "모든 성분 또는 한 축의 성분을 더합니다. 모든 성분은 자신이 들어간 합의 업스트림 그래디언트를 받습니다.")
            .inputs("x")
            .param(Param.axis())
            .shape(Axes::reduced)
            .forwardAtOnce("\\sum_i {#x}_i", node -> {
                node.y().fill(0);
                Axes.reduce(node, (t, wide, narrow) -> t.y().add(narrow, t.x().at(wide)));
            })
            .pullback("x", "#g \\cdot \\mathbf{1}", "#wide * np.ones_like(#x)", node ->
                    Axes.reduce(node, (t, wide, narrow) -> t.downstream().set(wide, t.upstream().at(narrow))))
            .call("np.sum(#x)", "sum")
            .probe(Probe.of(NORMAL)
                    .at(Shape.of(2, 3))
                    .at(SCALAR)
                    .at(Settings.of("axis", 0), Shape.of(2, 3))
                    .at(Settings.of("axis", 1), Shape.of(2, 3, 2)))),
    MEAN(define("mean", "mean")
            .name("mean", "평균")
            .about(
                    "The average of all entries, or of those along one axis. Every entry gets an equal share of the upstream gradient.",
                    "모든 성분 또는 한 축의 성분의 평균입니다. 모든 성분이 업스트림 그래디언트를 똑같이 나누어 받습니다.")
            .inputs("x")
            .param(Param.axis())
            .shape(Axes::reduced)
            .forwardAtOnce("\\frac{1}{n} \\sum_{i=1}^{n} {#x}_i", node -> {
                node.y().fill(0);
                Axes.reduce(node, (t, wide, narrow) -> t.y().add(narrow, t.x().at(wide) / averaged(t)));
            })
            .pullback("x", "\\frac{#g}{n} \\cdot \\mathbf{1}", "#wide * np.ones_like(#x) / #count", node ->
                    Axes.reduce(node, (t, wide, narrow) ->
                            t.downstream().set(wide, t.upstream().at(narrow) / averaged(t))))
            .call("np.mean(#x)", "mean")
            .probe(Probe.of(NORMAL).at(Shape.of(2, 3)).at(SCALAR).at(Settings.of("axis", 1), Shape.of(2, 3)))),
    SUM_OF_SQUARES(define("sum-of-squares", "‖·‖²")
            .name("sum of squares", "제곱합")
            .about(
                    "The squared length of a vector: every entry squared, then added. The gradient of each entry is twice the entry, times the upstream gradient.",
                    "벡터 길이의 제곱, 곧 모든 성분을 제곱하여 더한 값입니다. 각 성분의 그래디언트는 업스트림 그래디언트에 그 성분의 두 배를 곱한 값입니다.")
            .inputs("x")
            .shape(Shaping::toScalar)
            .forwardAtOnce("\\|#x\\|^2", t -> {
                double sum = 0;
                for (int i = 0; i < t.x().count(); i++) {
                    sum += t.x().at(i) * t.x().at(i);
                }
                t.y().set(0, sum);
            })
            .pullback("x", "2 \\cdot #g \\cdot #x", "2 * #g * #x", t -> {
                for (int i = 0; i < t.x().count(); i++) {
                    t.downstream().set(i, 2 * t.upstream().at(0) * t.x().at(i));
                }
            })
            .call("sum_of_squares(#x)", "sum_of_squares")
            .probe(Probe.of(NORMAL).at(Shape.of(2, 3)).at(Shape.of(3)).at(SCALAR))),
    NORM(define("norm", "‖·‖")
            .name("norm", "노름")
            .about(
                    "The length of a vector. Its gradient is the vector brought to length 1, times the upstream gradient.",
                    "벡터의 길이입니다. 그래디언트는 길이를 1로 맞춘 벡터에 업스트림 그래디언트를 곱한 것입니다.")
            .inputs("x")
            .shape(Shaping::toScalar)
            .forwardAtOnce("\\|#x\\|", t -> t.y().set(0, length(t.x())))
            .pullback("x", "#g \\cdot \\frac{#x}{#y}", "#g * #x / #y", t -> {
                for (int i = 0; i < t.x().count(); i++) {
                    t.downstream().set(i, t.y().at(0) == 0 ? 0 : t.upstream().at(0) * t.x().at(i) / t.y().at(0));
                }
            })
            .kinkAtOnce(
                    t -> t.y().at(0) == 0 ? Kink.ON : 0,
                    "At the zero vector the length has no slope. Here it is 0; any vector no longer than 1 is used elsewhere.",
                    "영벡터에서는 길이의 기울기가 없습니다. 여기서는 0으로 하며, 길이가 1 이하인 다른 벡터를 쓰는 곳도 있습니다.")
            .call("np.linalg.norm(#x)", "norm")
            .probe(Probe.of(NORMAL).at(Shape.of(3)).at(Shape.of(2, 2)).at(SCALAR))),
    RESHAPE(define("reshape", "reshape")
            .name("reshape", "모양 바꾸기")
            .about(
                    "The same entries in another shape. The gradient is put back into the old shape.",
                    "같은 성분을 다른 모양으로 늘어놓습니다. 그래디언트는 원래 모양으로 되돌립니다.")
            .inputs("x")
            .param(Param.integers("shape", Tensor.vector(1), Text.of("shape", "모양")))
            .shape(Axes::reshaped)
            .forwardAtOnce("\\mathrm{reshape}(#x)", t -> copy(t.x(), t.y()))
            .pullback("x", "\\mathrm{reshape}(#g)", "np.reshape(#g, np.shape(#x))", t ->
                    copy(t.upstream(), t.downstream()))
            .call("np.reshape(#x, #shape)", "reshape")
            .probe(Probe.of(NORMAL)
                    .at(Settings.of("shape", Tensor.vector(3, 2)), Shape.of(2, 3))
                    .at(Settings.of("shape", Tensor.vector(1)), SCALAR))),
    CONCATENATE(define("concat", "concat")
            .name("concatenate", "이어 붙이기")
            .about(
                    "Joins its inputs one after the other. Each input gets back its own part of the gradient.",
                    "입력을 차례로 이어 붙입니다. 각 입력은 그래디언트에서 자기 부분을 돌려받습니다.")
            .anyInputs()
            .param(Param.axis())
            .shape(Axes::joined)
            .forwardAtOnce("[#each(; |@)]", Axes::join)
            .pullbackOfEach("#g_{#this}", "#g[part(#this)]", Axes::part)
            .remembers()
            .call("np.concatenate([#each(, |@)])", "concatenate", "concat", "cat")
            .probe(Probe.of(NORMAL)
                    .at(Shape.of(3), Shape.of(2))
                    .at(SCALAR, Shape.of(2))
                    .at(Settings.of("axis", 1), Shape.of(2, 3), Shape.of(2, 1)))),
    PICK(define("pick", "x[i]")
            .name("pick one entry", "성분 고르기")
            .about(
                    "Takes one entry out. The picked entry gets the whole gradient and all others get 0.",
                    "성분 하나를 꺼냅니다. 꺼낸 성분이 그래디언트를 모두 받고 나머지는 0을 받습니다.")
            .inputs("x")
            .param(Param.integers("index", Tensor.vector(0), Text.of("index", "인덱스")))
            .shape(Axes::picked)
            .forwardAtOnce("{#x}_{#index}", t -> t.y().set(0, t.x().at(Axes.picked(t))))
            .pullback("x", "#g \\cdot e_{#index}", "#g * #onehot", t ->
                    t.downstream().set(Axes.picked(t), t.upstream().at(0)))
            .python("#x[#index]", Python.Binding.ATOM)
            .probe(Probe.of(NORMAL)
                    .at(Settings.of("index", Tensor.vector(2)), Shape.of(3))
                    .at(Settings.of("index", Tensor.vector(1, 0)), Shape.of(2, 3))));

    private final Gate gate;

    Linear(GateBuilder builder) {
        gate = builder.build();
    }

    @Override
    public Gate gate() {
        return gate;
    }

    private static Outcome<Shape> vectors(List<Shape> inputs, Settings settings) {
        Shape a = inputs.getFirst();
        return a.rank() == 1 && a.equals(inputs.getLast())
                ? Outcome.done(SCALAR)
                : Outcome.refused("shape.dot", Shaping.list(inputs));
    }

    /// How many entries become one.
    private static double averaged(Tensors t) {
        return t.x().count() / (double) t.y().count();
    }

    private static void copy(Slice from, Slice to) {
        System.arraycopy(from.row(), from.offset(), to.row(), to.offset(), from.count());
    }

    /// Scaled by the largest entry, so that squares neither overflow nor vanish.
    private static double length(Slice x) {
        double top = 0;
        for (int i = 0; i < x.count(); i++) {
            top = Math.max(top, Math.abs(x.at(i)));
        }
        if (top == 0 || !Double.isFinite(top)) {
            return top;
        }
        double sum = 0;
        for (int i = 0; i < x.count(); i++) {
            double part = x.at(i) / top;
            sum += part * part;
        }
        return top * Math.sqrt(sum);
    }
}
