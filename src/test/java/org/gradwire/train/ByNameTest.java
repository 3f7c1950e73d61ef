package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gradwire.circuit.Circuit;
import org.gradwire.data.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x = 1; L = x * x                       | x          | x:x
            L = x * x                              | x          | x:x
            x = [0, 0]; L = sum(x)                 | x[0] x[1]  | x:x[0],x[1]
            x = [0, 0]; L = sum(x)                 | x0 x1      | x:x0,x1
            x = [0, 0]; L = sum(x)                 | x1 x2      | x:x1,x2
            x = [0, 0]; L = sum(x)                 | x_1 x_2    | x:x_1,x_2
            x = [0, 0]; L = sum(x)                 | x2 x1      | x:x1,x2
            x = [[0, 0], [0, 0]]; L = sum(x)       | x1 x2 x3 x4 | x:x1,x2,x3,x4
            L = sum(x)                             | x0 x1 x2   | x:x0,x1,x2
            x = [0, 0]; L = sum(x)                 | x1 x2 x3   | ``
            x = [0, 0]; L = sum(x)                 | x0 x1 x_0 x_1 | ``
            x = 0; L = x                           | x1         | ``
            x = [0, 0]; x1 = 0; L = sum(x) * x1    | x1 x2      | x1:x1
            x = [0]; L = sum(x)                    | x          | x:x
            x = 0; L = x                           | X y        | ``
            """)
    @DisplayName("columns feed sources of the same name, and vectors entry by entry, where that can mean one thing only")
    void names(String code, String columns, String expected) {
        String[] names = columns.split(" ", -1);
        Table table = Lessons.table(columns, new double[names.length]);
        Circuit circuit = Lessons.circuit(code.replace("; ", "\n"));
        assertEquals(expected, said(circuit, ByName.propose(circuit, table)));
    }

    @ParameterizedTest
    @CsvSource({"0 1 2, y:class y", "0 1 1, y:class y", "0 1 3, ''", "0 1 0.5, ''", "-1 0 1, ''"})
    @DisplayName("one column for a vector is its class, if its numbers are classes")
    void classes(String numbers, String expected) {
        Circuit circuit = Lessons.circuit("s = [1, 2, 3]\ny = [0, 0, 1]\nL = softmax_cross_entropy(s, y)");
        double[][] rows = Arrays.stream(numbers.split(" ", -1)).map(number -> new double[] {Double.parseDouble(number)}).toArray(double[][]::new);
        assertEquals(expected, said(circuit, ByName.propose(circuit, Lessons.table("y", rows))));
    }

    @ParameterizedTest
    @CsvSource({"w, x:x", "x, w:w"})
    @DisplayName("parameters are left alone")
    void parameters(String parameter, String expected) {
        Circuit circuit = Lessons.circuit("w = 1\nx = 2\nL = w * x", parameter);
        assertEquals(expected, said(circuit, ByName.propose(circuit, Lessons.table("w x", new double[2]))));
    }

    private static String said(Circuit circuit, List<Binding> bindings) {
        return bindings.stream()
                .map(binding -> circuit.node(binding.source()).name() + ":" + (binding.asClass() ? "class " : "") + String.join(",", binding.columns()))
                .collect(Collectors.joining(" "));
    }
}
