package org.gradwire.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradwire.circuit.Limits;
import org.gradwire.data.Column;
import org.gradwire.data.Table;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// Reads `columns` and `rows` of `data`. Most rows are nothing but numbers, which come packed.
record TableReader(Source source, Limits limits) {
    Table table(Json.Group data) {
        if (data.get("columns").isEmpty() && data.get("rows").isEmpty()) {
            return Table.EMPTY;
        }
        Json columns = new Expect(source).field(data, "columns", "file.owner.data");
        List<String> names = names(columns);
        List<Json> rows = data.get("rows").map(json -> rows(json, names.size())).orElse(List.of());
        return switch (Table.of(columns(names, rows))) {
            case Outcome.Done<Table>(Table table) -> table;
            case Outcome.Refused<Table>(Message why) -> throw source.refuse(columns.at(), why);
        };
    }

    private List<String> names(Json json) {
        Expect expect = new Expect(source);
        List<Json> items = expect.words(json, "columns");
        if (items.isEmpty()) {
            throw source.refuse(json.at(), "file.data.empty");
        }
        refuse(json, new TableSize(items.size(), 0, 0));
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Json item : items) {
            String name = expect.string(item, "columns", Wording.LINE);
            if (name.isBlank()) {
                throw source.refuse(item.at(), "data.column.blank", names.size() + 1);
            }
            if (!taken.add(name)) {
                throw source.refuse(item.at(), "data.column.twice", name);
            }
            names.add(name);
        }
        return names;
    }

    private List<Json> rows(Json json, int columns) {
        Expect expect = new Expect(source);
        List<Json> rows = switch (json) {
            case Json.Items list -> list.items();
            case Json.Numbers list -> throw expect.wrong(expect.first(list), "rows", "file.want.cells", columns);
            case Json.Group _, Json.Num _, Json.Str _, Json.Flag _, Json.Null _ ->
                throw expect.wrong(json, "rows", "file.want.rows");
        };
        long loose = rows.stream().mapToLong(row -> row instanceof Json.Items list ? list.items().size() : 0).sum();
        refuse(json, new TableSize(columns, rows.size(), loose));
        return rows;
    }

    private void refuse(Json json, TableSize size) {
        size.complaint(limits).ifPresent(why -> {
            throw source.refuse(json.at(), why);
        });
    }

    private List<Column> columns(List<String> names, List<Json> rows) {
        double[][] numbers = new double[names.size()][rows.size()];
        List<Map<Integer, String>> wrong = IntStream.range(0, names.size())
                .<Map<Integer, String>>mapToObj(_ -> new HashMap<>())
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            switch (rows.get(row)) {
                case Json.Numbers packed -> {
                    full(packed, row, packed.numbers().length, names.size());
                    for (int column = 0; column < names.size(); column++) {
                        numbers[column][row] = finite(packed, column);
                    }
                }
                case Json.Items list -> {
                    full(list, row, list.items().size(), names.size());
                    for (int column = 0; column < names.size(); column++) {
                        numbers[column][row] = cell(list.items().get(column), names.get(column), row, wrong.get(column));
                    }
                }
                case Json.Group _, Json.Num _, Json.Str _, Json.Flag _, Json.Null _ ->
                    throw new Expect(source).wrong(rows.get(row), "rows", "file.want.cells", names.size());
            }
        }
        return IntStream.range(0, names.size())
                .mapToObj(column -> Column.of(names.get(column), numbers[column], wrong.get(column)))
                .toList();
    }

    private void full(Json json, int row, int cells, int columns) {
        if (cells != columns) {
            throw source.refuse(json.at(), "file.data.ragged", row + 1, cells, columns);
        }
    }

    private double finite(Json.Numbers row, int column) {
        double number = row.numbers()[column];
        if (!Double.isFinite(number)) {
            int at = source.entry(row.at(), column);
            return new Expect(source).finite(new Json.Num(at, at, number));
        }
        return number;
    }

    /// @param wrong takes the text of a cell that holds no number
    private double cell(Json json, String column, int row, Map<Integer, String> wrong) {
        Expect expect = new Expect(source);
        return switch (json) {
            case Json.Num num -> expect.finite(num);
            case Json.Null _ -> Double.NaN;
            case Json.Str _ -> {
                String text = expect.string(json, column, Wording.PROSE);
                if (!text.isEmpty()) {
                    wrong.put(row, text);
                }
                yield Double.NaN;
            }
            case Json.Group _, Json.Items _, Json.Numbers _, Json.Flag _ -> throw expect.wrong(json, column, "file.want.cell");
        };
    }
}
