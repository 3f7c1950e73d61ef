package org.gradwire.gate;

import static org.gradwire.gate.GateBuilder.define;
import static org.gradwire.gate.Probe.Range.NONZERO;
import static org.gradwire.gate.Probe.Range.NORMAL;
import static org.gradwire.gate.Probe.Range.POSITIVE;
import static org.gradwire.gate.Python.Binding.POWER;
import static org.gradwire.gate.Python.Binding.PRODUCT;
import static org.gradwire.gate.Python.Binding.SIGN;
import static org.gradwire.gate.Python.Binding.SUM;

import org.gradwire.text.Text;

/// Gates that combine or change numbers entry by entry.
public enum Arithmetic implements GateFamily {
    ADD(define("add", "+")
            .name("add", "덧셈")
            .about(
                    "Adds its inputs. It hands the upstream gradient to every input unchanged: add distributes.",
                    "입력을 더합니다. 업스트림 그래디언트를 모든 입력에 그대로 건넵니다. 덧셈은 나누어 줍니다.")
            .anyInputs()
            .forward("#each( + |@)", o -> {
                double sum = o.x();
                for (int i = 1; i < o.inputs(); i++) {
                    sum += o.x(i);
                }
                return sum;
            })
            .localOfEach("1", "1", o -> 1)
            .python("#each( + |@)", SUM)
            .readAs("add")
            .probe(NORMAL)),
    SUBTRACT(define("sub", "−")
            .name("subtract", "뺄셈")
            .about(
                    "Takes the second input from the first. The gradient goes on unchanged to the first and with its sign turned to the second.",
                    "첫째 입력에서 둘째 입력을 뺍니다. 그래디언트는 첫째에는 그대로, 둘째에는 부호가 바뀌어 전달됩니다.")
            .inputs("a", "b")
            .forward("#a - #b", o -> o.x() - o.x(1))
            .local("a", "1", "1", o -> 1)
            .local("b", "-1", "-1", o -> -1)
            .python("#a - #b", SUM)
            .readAs("subtract", "sub")
            .probe(NORMAL)),
    MULTIPLY(define("mul", "×")
            .name("multiply", "곱셈")
            .about(
                    "Multiplies its inputs. The gradient of one input is the upstream gradient times the other input: multiply swaps.",
                    "입력을 곱합니다. 한 입력의 그래디언트는 업스트림 그래디언트에 다른 입력을 곱한 값입니다. 곱셈은 입력을 맞바꿉니다.")
            .anyInputs()
            .forward("#each( \\cdot |@)", o -> {
                double product = o.x();
                for (int i = 1; i < o.inputs(); i++) {
                    product *= o.x(i);
                }
                return product;
            })
            .localOfEach("#others( \\cdot |@)", "#others( * |@)", o -> {
                double product = 1;
                for (int i = 0; i < o.inputs(); i++) {
                    product *= i == o.port() ? 1 : o.x(i);
                }
                return product;
            })
            .python("#each( * |@)", PRODUCT)
            .readAs("multiply", "mul")
            .probe(NORMAL)),
    DIVIDE(define("div", "÷")
            .name("divide", "나눗셈")
            .about(
                    "Divides the first input by the second. A small divisor makes both gradients large.",
                    "첫째 입력을 둘째 입력으로 나눕니다. 나누는 수가 작으면 두 그래디언트가 모두 커집니다.")
            .inputs("a", "b")
            .forward("\\frac{#a}{#b}", o -> o.x() / o.x(1))
            .local("a", "\\frac{1}{#b}", "1 / #b", o -> 1 / o.x(1))
            .local("b", "-\\frac{#a}{{#b}^2}", "-#a / #b**2", o -> -(o.x() / o.x(1)) / o.x(1))
            .python("#a / #b", PRODUCT)
            .readAs("divide", "true_divide", "div")
            .probe(NORMAL, NONZERO)),
    NEGATE(define("neg", "−x")
            .name("negate", "부호 바꾸기")
            .about(
                    "Turns the sign. The gradient turns its sign too.",
                    "부호를 바꿉니다. 그래디언트의 부호도 바뀝니다.")
            .inputs("x")
            .forward("-#x", o -> -o.x())
            .local("x", "-1", "-1", o -> -1)
            .python("-#x", SIGN)
            .readAs("negative", "neg")
            .probe(NORMAL)),
    SCALE(define("scale", "×#factor")
            .name("scale", "상수배")
            .about(
                    "Multiplies by a fixed number. The gradient is multiplied by the same number.",
                    "정해진 수를 곱합니다. 그래디언트에도 같은 수가 곱해집니다.")
            .inputs("x")
            .param(Param.number("factor", 2, Text.of("factor", "배수")))
            .forward("#factor \\cdot #x", o -> o.parameter(0) * o.x())
            .local("x", "#factor", "#factor", o -> o.parameter(0))
            .python("#factor * #x", PRODUCT)
            .probe(NORMAL)),
    SHIFT(define("shift", "#signed")
            .name("shift", "상수 더하기")
            .about(
                    "Adds a fixed number. The gradient passes unchanged, for the slope of x + c is 1.",
                    "정해진 수를 더합니다. x + c의 기울기는 1이므로 그래디언트는 그대로 지나갑니다.")
            .inputs("x")
            .param(Param.number("offset", 1, Text.of("offset", "더할 수")))
            .forward("#x #signed", o -> o.x() + o.parameter(0))
            .local("x", "1", "1", o -> 1)
            .python("#x #signed", SUM)
            .probe(NORMAL)),
    RECIPROCAL(define("reciprocal", "1/x")
            .name("reciprocal", "역수")
            .about(
                    "One divided by the input. Its slope −1/x² is always negative, so the gradient turns its sign.",
                    "1을 입력으로 나눕니다. 기울기 −1/x²은 늘 음수이므로 그래디언트의 부호가 바뀝니다.")
            .inputs("x")
            .forward("\\frac{1}{#x}", o -> 1 / o.x())
            .local("x", "-\\frac{1}{{#x}^2}", "-1 / #x**2", o -> -(1 / o.x()) / o.x())
            .python("1 / #x", PRODUCT)
            .readAs("reciprocal")
            .probe(NONZERO)),
    POWER_OF(define("power", "xᵖ")
            .name("power", "거듭제곱")
            .about(
                    "Raises the input to a fixed exponent. In its slope p·xᵖ⁻¹ the exponent comes down as a factor and is one less.",
                    "입력을 정해진 지수로 거듭제곱합니다. 기울기 p·xᵖ⁻¹에서는 지수가 앞으로 내려와 곱해지고 하나 줄어듭니다.")
            .inputs("x")
            .param(Param.number("exponent", 3, Text.of("exponent", "지수")))
            .forward("{#x}^{#exponent}", o -> Math.pow(o.x(), o.parameter(0)))
            .local("x", "#exponent \\cdot {#x}^{#exponent - 1}", "#exponent * #x**(#exponent - 1)", o -> {
                double p = o.parameter(0);
                return p == 0 ? 0 : p * Math.pow(o.x(), p - 1);
            })
            .corner(
                    o -> Kink.corner(o.x() == 0 && o.parameter(0) == 0),
                    "0⁰ has no value of its own. Here 0⁰ = 1, as for every other x⁰, and the slope of x⁰ is 0; elsewhere it is left undefined.",
                    "0⁰에는 정해진 값이 없습니다. 여기서는 다른 x⁰과 같이 0⁰ = 1이고 x⁰의 기울기는 0입니다. 정하지 않고 두는 곳도 있습니다.")
            .python("#x**#exponent", POWER)
            .probe(POSITIVE)),
    POW(define("pow", "xʸ")
            .name("power of two inputs", "두 입력의 거듭제곱")
            .about(
                    "Raises the first input to the second. Both the base and the exponent get a gradient.",
                    "첫째 입력을 둘째 입력으로 거듭제곱합니다. 밑과 지수 모두 그래디언트를 받습니다.")
            .inputs("a", "b")
            .forward("{#a}^{#b}", o -> Math.pow(o.x(), o.x(1)))
            .local("a", "#b \\cdot {#a}^{#b - 1}", "#b * #a**(#b - 1)", o ->
                    o.x(1) == 0 ? 0 : o.x(1) * Math.pow(o.x(), o.x(1) - 1))
            .local("b", "{#a}^{#b} \\ln #a", "#a**#b * math.log(#a)", o ->
                    o.x() == 0 && o.y() == 0 ? 0 : o.y() * Math.log(o.x()))
            .remembers("a", "y")
            .corner(
                    o -> Kink.corner(o.x() == 0 && o.x(1) >= 0),
                    "With base a = 0 the slopes b·aᵇ⁻¹ and aᵇ·ln a meet 0⁰ or 0·ln 0. Here 0⁰ = 1, x⁰ has slope 0, and 0·ln 0 = 0; elsewhere they are left undefined.",
                    "밑 a가 0이면 기울기 b·aᵇ⁻¹과 aᵇ·ln a에 0⁰이나 0·ln 0이 나옵니다. 여기서는 0⁰ = 1, x⁰의 기울기는 0, 0·ln 0 = 0으로 하며, 정하지 않고 두는 곳도 있습니다.")
            .python("#a**#b", POWER)
            .readAs("power", "pow")
            .probe(POSITIVE, NORMAL)),
    SQUARE(define("square", "x²")
            .name("square", "제곱")
            .about(
                    "Multiplies the input by itself. The slope is twice the input.",
                    "입력을 자기 자신과 곱합니다. 기울기는 입력의 두 배입니다.")
            .inputs("x")
            .forward("{#x}^2", o -> o.x() * o.x())
            .local("x", "2 \\cdot #x", "2 * #x", o -> 2 * o.x())
            .python("#x**2", POWER)
            .readAs("square")
            .probe(NORMAL)),
    SQUARE_ROOT(define("sqrt", "√")
            .name("square root", "제곱근")
            .about(
                    "The number whose square is the input. Its slope grows without bound as the input nears 0.",
                    "제곱하면 입력이 되는 수입니다. 입력이 0에 가까워질수록 기울기는 한없이 커집니다.")
            .inputs("x")
            .forward("\\sqrt{#x}", o -> Math.sqrt(o.x()))
            .local("x", "\\frac{1}{2 \\cdot #y}", "1 / (2 * #y)", o -> 1 / (2 * o.y()))
            .call("math.sqrt(#x)", "sqrt")
            .probe(POSITIVE)),
    ABSOLUTE(define("abs", "|x|")
            .name("absolute value", "절댓값")
            .about(
                    "The distance from zero. The gradient keeps its sign where the input is positive and turns it where it is negative.",
                    "0에서 떨어진 거리입니다. 입력이 양수이면 그래디언트의 부호가 그대로이고 음수이면 바뀝니다.")
            .inputs("x")
            .forward("|#x|", o -> Math.abs(o.x()))
            .local("x", "\\mathrm{sign}(#x)", "np.sign(#x)", o -> o.x() == 0 ? 0 : Math.signum(o.x()))
            .kink(
                    o -> Kink.side(o.x()),
                    "At 0 the slope jumps from −1 to 1. Here |x|′(0) = 0; any number between −1 and 1 is used elsewhere.",
                    "0에서 기울기가 −1에서 1로 뜁니다. 여기서는 |x|′(0) = 0이며, −1과 1 사이의 다른 수를 쓰는 곳도 있습니다.")
            .call("abs(#x)", "abs", "fabs")
            .numpy("np.abs(#x)")
            .probe(NORMAL));

    private final Gate gate;

    Arithmetic(GateBuilder builder) {
        gate = builder.build();
    }

    @Override
    public Gate gate() {
        return gate;
    }
}
