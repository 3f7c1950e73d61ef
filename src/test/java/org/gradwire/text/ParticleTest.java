package org.gradwire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticleTest {
    @ParameterizedTest
    @CsvSource({
        "회로, 를", "값, 을", "시그모이드, 를", "x, 를", "m, 을", "f, 를", "L, 을", "0.20, 을", "3.00, 을", "2, 를", "4.5, 를", "w₀, 을",
        "w₂, 를", "10⁻⁵, 을", "'mul', 을", "dot, 을", "step, 을", "score, 를", "sigmoid, 를", "sum, 을", "softmax, 를", "dx, 를", "∞, 를"
    })
    void theObjectFollowsTheLastSound(String word, String particle) {
        assertEquals(particle, after(word, "을(를)"));
    }

    @ParameterizedTest
    @CsvSource({"서울, 로", "도쿄, 로", "부산, 으로", "1, 로", "3, 으로", "[2×3], 으로", "[3×2], 로", "scale, 로", "r, 로"})
    void towardsIsShortAfterAVowelAndAfterL(String word, String particle) {
        assertEquals(particle, after(word, "(으)로"));
    }

    @Test
    void everyParticleIsChosenWhereASentenceIsMade() {
        assertEquals(
                "3과 2가 달라서 [2×3]에 [2×2]를 곱할 수 없습니다; 안쪽 길이를 같게 하세요",
                Message.of("shape.matmul", "[2×3]", "[2×2]", 3, 2).in(Language.KOREAN));
        assertEquals(
                "foo라는 게이트는 없습니다; mul을 뜻했다면 그렇게 쓰세요",
                Message.of("file.gate.near", "foo", "mul").in(Language.KOREAN));
    }

    @Test
    void noSentenceKeepsBothForms() {
        for (String key : Texts.of(Language.KOREAN).keys()) {
            String sentence = Message.of(key, "x", "x", "x", "x", "x", "x", "x", "x").in(Language.KOREAN);
            for (String both : List.of("을(를)", "이(가)", "은(는)", "과(와)", "(으)", "(이)")) {
                assertFalse(sentence.contains(both), sentence);
            }
        }
    }

    private static String after(String word, String pattern) {
        return Particle.at(pattern, 0).orElseThrow().after(word);
    }
}
