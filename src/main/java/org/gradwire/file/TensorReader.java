package org.gradwire.file;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.circuit.Limits;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// Reads numbers and nested lists as tensors; the first entry at each level says how long its neighbours are.
final class TensorReader {
    private final Source source;
    private final Expect expect;
    private final Limits limits;
    private long total;

    TensorReader(Source source, Limits limits) {
        this.source = source;
        this.expect = new Expect(source);
        this.limits = limits;
    }

    /// @throws Refusal at the first entry that is not a finite number, or the first list of another length
    Tensor tensor(Json json, String field) {
        int[] lengths = lengths(json, field);
        long count = 1;
        for (int length : lengths) {
            count = Math.min(count * length, Integer.MAX_VALUE);
        }
        total += count;
        if (count > limits.entries()) {
            throw source.refuse(json.at(), "file.tensor.entries", Quoted.of(field), limits.entries());
        }
        if (total > limits.totalEntries()) {
            throw source.refuse(json.at(), "file.tensor.total", limits.totalEntries());
        }
        double[] entries = new double[(int) count];
        fill(json, field, lengths, 0, entries, 0);
        return Tensor.of(Shape.of(lengths), entries);
    }

    private int[] lengths(Json json, String field) {
        List<Integer> lengths = new ArrayList<>();
        Json first = json;
        while (first instanceof Json.Items || first instanceof Json.Numbers) {
            if (lengths.size() == Shape.MAX_RANK) {
                throw source.refuse(first.at(), "file.tensor.rank", Quoted.of(field), Shape.MAX_RANK);
            }
            if (first instanceof Json.Numbers row) {
                lengths.add(row.numbers().length);
                break;
            }
            List<Json> items = ((Json.Items) first).items();
            if (items.isEmpty()) {
                throw source.refuse(first.at(), "file.tensor.empty", Quoted.of(field));
            }
            lengths.add(items.size());
            first = items.getFirst();
        }
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    private int fill(Json json, String field, int[] lengths, int axis, double[] entries, int from) {
        if (axis == lengths.length) {
            if (!(json instanceof Json.Num num)) {
                throw expect.wrong(json, field, axis == 0 ? "file.want.tensor" : "file.want.number");
            }
            entries[from] = expect.finite(num);
            return from + 1;
        }
        return switch (json) {
            case Json.Numbers row when axis == lengths.length - 1 -> {
                length(row, row.numbers().length, field, lengths[axis]);
                for (int i = 0; i < row.numbers().length; i++) {
                    if (!Double.isFinite(row.numbers()[i])) {
                        int at = source.entry(row.at(), i);
                        expect.finite(new Json.Num(at, at, row.numbers()[i]));
                    }
                    entries[from + i] = row.numbers()[i];
                }
                yield from + row.numbers().length;
            }
            case Json.Numbers row -> {
                throw expect.wrong(expect.first(row), field, "file.want.list", lengths[axis + 1]);
            }
            case Json.Items list -> {
                length(list, list.items().size(), field, lengths[axis]);
                int next = from;
                for (Json item : list.items()) {
                    next = fill(item, field, lengths, axis + 1, entries, next);
                }
                yield next;
            }
            case Json.Group _, Json.Num _, Json.Str _, Json.Flag _, Json.Null _ ->
                throw expect.wrong(json, field, "file.want.list", lengths[axis]);
        };
    }

    private void length(Json list, int length, String field, int expected) {
        if (length != expected) {
            throw source.refuse(list.at(), "file.tensor.ragged", Quoted.of(field), length, expected);
        }
    }
}
