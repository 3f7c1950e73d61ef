package org.gradwire.gate;

import static org.gradwire.gate.GateBuilder.define;

/// Gates without inputs: their value is given.
public enum Sources implements GateFamily {
    INPUT(define("input", "x")
            .name("input", "입력")
            .about(
                    "A number, vector or matrix that comes from outside, such as data. Its gradient says how the output would change with it.",
                    "데이터처럼 밖에서 들어오는 수, 벡터 또는 행렬입니다. 그래디언트는 이 값이 변할 때 출력이 어떻게 변하는지 알려 줍니다.")),
    PARAMETER(define("parameter", "w")
            .name("parameter", "매개변수")
            .about(
                    "A value that training may change, such as a weight. Gradient descent moves it against its gradient.",
                    "가중치처럼 학습으로 바뀔 수 있는 값입니다. 경사하강법은 이 값을 그래디언트의 반대 방향으로 옮깁니다.")),
    CONSTANT(define("constant", "c")
            .name("constant", "상수")
            .about(
                    "A fixed value. It has a gradient like any other source, but nobody follows it.",
                    "고정된 값입니다. 다른 소스처럼 그래디언트가 있지만 아무도 그것을 따라가지 않습니다.")),
    TARGET(define("target", "t")
            .name("target", "목표값")
            .about(
                    "The right answer that a loss compares with. It is data, so it is never trained.",
                    "손실이 비교하는 정답입니다. 데이터이므로 학습되지 않습니다."));

    private final Gate gate;

    Sources(GateBuilder builder) {
        gate = builder.param(Param.value()).formula("#value").build();
    }

    @Override
    public Gate gate() {
        return gate;
    }
}
