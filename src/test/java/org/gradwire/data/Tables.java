package org.gradwire.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/// Tables at random: numbers of all sizes, missing cells, and words with everything in them that needs quotes.
final class Tables {
    private Tables() {}

    static Arbitrary<Table> any() {
        Arbitrary<List<String>> names = word().list().uniqueElements().ofMinSize(1).ofMaxSize(4);
        return names.flatMap(header -> Arbitraries.integers()
                .between(0, 6)
                .flatMap(rows -> cell().list().ofSize(rows * header.size()).map(cells -> table(header, rows, cells))));
    }

    private static Table table(List<String> header, int rows, List<Object> cells) {
        return Table.of(IntStream.range(0, header.size())
                        .mapToObj(column -> {
                            double[] numbers = new double[rows];
                            Map<Integer, String> wrong = new HashMap<>();
                            for (int row = 0; row < rows; row++) {
                                switch (cells.get(column * rows + row)) {
                                    case Double number -> numbers[row] = number;
                                    case Object text -> wrong.put(row, text.toString());
                                }
                            }
                            return Column.of(header.get(column), numbers, wrong);
                        })
                        .toList())
                .orThrow();
    }

    private static Arbitrary<Object> cell() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.doubles().map(number -> (Object) number)),
                Tuple.of(2, Arbitraries.just((Object) Double.NaN)),
                Tuple.of(2, word().map(text -> (Object) text)));
    }

    /// Never a number, and without blanks around it.
    private static Arbitrary<String> word() {
        return Arbitraries.strings().withChars("ab가나 1,;|\t\n\r\".='").ofMinLength(1).ofMaxLength(6).map(text -> "w" + ColumnNames.clean(text) + ".");
    }
}
