package org.gradwire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableNameTest {
    @ParameterizedTest
    @CsvSource({"x, x, x", "w0, w₀, w_{0}", "w_10, w₁₀, w_{10}", "sigy, sigy, \\textit{sigy}"})
    void digitsBehindANameAreItsSubscript(String name, String onScreen, String latex) {
        assertEquals(onScreen, VariableName.of(name).onScreen());
        assertEquals(latex, VariableName.of(name).latex());
    }

    @ParameterizedTest
    @CsvSource({"phi, φ, \\varphi ", "alpha, α, \\alpha ", "omega, ω, \\omega ", "sigma, σ, \\sigma ", "theta1, θ₁, \\theta _{1}"})
    void theNameOfAGreekLetterIsWrittenAsTheLetter(String name, String onScreen, String latex) {
        assertEquals(onScreen, VariableName.of(name).onScreen());
        assertEquals(latex.strip(), VariableName.of(name).latex().strip());
    }

    @ParameterizedTest
    @CsvSource({"phis", "Phi", "alphabet"})
    void aWordThatOnlyBeginsLikeALetterStaysAWord(String name) {
        assertEquals(name, VariableName.of(name).onScreen());
    }
}
