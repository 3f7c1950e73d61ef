package org.gradwire.gate;

import static org.gradwire.gate.GateBuilder.define;
import static org.gradwire.gate.Probe.Range.NORMAL;

/// Gates that let one of their inputs through.
public enum Selection implements GateFamily {
    MAX(define("max", "max")
            .name("maximum", "최댓값")
            .about(
                    "Lets the largest input through. The whole gradient goes to the largest input and the others get 0: max routes.",
                    "가장 큰 입력을 통과시킵니다. 그래디언트는 모두 가장 큰 입력으로 가고 나머지는 0을 받습니다. 최댓값은 갈 길을 정합니다.")
            .anyInputs()
            .forward("\\max(#each(, |@))", o -> {
                double top = o.x();
                for (int i = 1; i < o.inputs(); i++) {
                    top = Math.max(top, o.x(i));
                }
                return top;
            })
            .localOfEach(
                    "\\frac{[#this = #y]}{#each( + |[@ = #y])}",
                    "(#this == #y) / (#each( + |1.0 * (@ == #y)))",
                    Selection::share)
            .kink(
                    Selection::winner,
                    "Several inputs share the maximum. Here each of them gets an equal share of the gradient; elsewhere one takes all (I[a>b]) or each takes all (≥).",
                    "여러 입력이 함께 최댓값입니다. 여기서는 그래디언트를 똑같이 나눕니다. 하나가 모두 받거나(I[a>b]) 저마다 모두 받는(≥) 곳도 있습니다.")
            .call("max(#each(, |@))", "max", "maximum", "maximum.reduce")
            .numpy("np.maximum(#each(, |@))")
            .probe(NORMAL)),
    MIN(define("min", "min")
            .name("minimum", "최솟값")
            .about(
                    "Lets the smallest input through. The whole gradient goes to the smallest input and the others get 0.",
                    "가장 작은 입력을 통과시킵니다. 그래디언트는 모두 가장 작은 입력으로 가고 나머지는 0을 받습니다.")
            .anyInputs()
            .forward("\\min(#each(, |@))", o -> {
                double least = o.x();
                for (int i = 1; i < o.inputs(); i++) {
                    least = Math.min(least, o.x(i));
                }
                return least;
            })
            .localOfEach(
                    "\\frac{[#this = #y]}{#each( + |[@ = #y])}",
                    "(#this == #y) / (#each( + |1.0 * (@ == #y)))",
                    Selection::share)
            .kink(
                    Selection::winner,
                    "Several inputs share the minimum. Here each of them gets an equal share of the gradient; elsewhere one takes all (I[a<b]) or each takes all (≤).",
                    "여러 입력이 함께 최솟값입니다. 여기서는 그래디언트를 똑같이 나눕니다. 하나가 모두 받거나(I[a<b]) 저마다 모두 받는(≤) 곳도 있습니다.")
            .call("min(#each(, |@))", "min", "minimum", "minimum.reduce")
            .numpy("np.minimum(#each(, |@))")
            .probe(NORMAL));

    private final Gate gate;

    Selection(GateBuilder builder) {
        gate = builder.build();
    }

    @Override
    public Gate gate() {
        return gate;
    }

    private static double share(Operands o) {
        double y = o.y();
        if (Double.isNaN(y)) {
            return Double.NaN;
        }
        if (o.x(o.port()) != y) {
            return 0;
        }
        int ties = 0;
        for (int i = 0; i < o.inputs(); i++) {
            ties += o.x(i) == y ? 1 : 0;
        }
        return 1.0 / ties;
    }

    private static int winner(Operands o) {
        if (Double.isNaN(o.y())) {
            return o.inputs();
        }
        int winner = Kink.ON;
        for (int i = 0; i < o.inputs(); i++) {
            if (o.x(i) == o.y()) {
                if (winner != Kink.ON) {
                    return Kink.ON;
                }
                winner = i;
            }
        }
        return winner;
    }
}
