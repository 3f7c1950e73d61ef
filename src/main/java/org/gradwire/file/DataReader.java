package org.gradwire.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.text.Message;
import org.gradwire.text.Nearest;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;

/// Reads `data`: the table, what its columns feed, and which rows are kept for testing.
///
/// Whether as many columns are bound as the source has entries is not asked here: like shapes that do not fit,
/// that is legal in a file.
record DataReader(Source source, Limits limits, Circuit circuit) {
    Dataset data(Json json) {
        Expect expect = new Expect(source);
        Json.Group fields = expect.group(json, "data");
        Table table = new TableReader(source, limits).table(fields);
        List<Json> bindings = fields.get("bind").map(bind -> expect.objects(bind, "bind")).orElse(List.of());
        Split split = new Split(
                fields.get("test").map(test -> share(expect, test)).orElse(Split.NONE.testShare()),
                fields.get("seed").map(seed -> expect.seed(seed, "seed")).orElse(Split.NONE.seed()));
        return new Dataset(table, bindings(expect, bindings, table), split);
    }

    /// Of the rows for testing, so that at least some are left to train with.
    static boolean isShare(double number) {
        return number >= 0 && number < 1;
    }

    private double share(Expect expect, Json json) {
        double share = expect.number(json, "test");
        if (!isShare(share)) {
            throw source.refuse(json.at(), "file.range", Quoted.of("test"), Literals.number(share), Message.of("file.want.share"));
        }
        return share;
    }

    private List<Binding> bindings(Expect expect, List<Json> items, Table table) {
        Set<String> names = new HashSet<>(table.names());
        Map<NodeId, Json> seen = new HashMap<>();
        List<Binding> bindings = new ArrayList<>();
        for (Json item : items) {
            Json.Group fields = expect.group(item, "bind");
            Json node = expect.field(fields, "node", "file.owner.binding");
            NodeId id = bound(expect, node);
            Json before = seen.put(id, node);
            if (before != null) {
                throw source.refuse(node.at(), "file.bind.twice", id.number(), source.line(before.at()));
            }
            bindings.add(binding(expect, fields, id, names));
        }
        return bindings;
    }

    private NodeId bound(Expect expect, Json json) {
        NodeId id = new NodeId(expect.whole(json, "node", 1, NodeReader.GREATEST_ID));
        if (!circuit.contains(id)) {
            throw source.refuse(json.at(), "file.node.nowhere", id.number());
        }
        if (!circuit.node(id).gate().isSource()) {
            throw source.refuse(json.at(), "file.bind.gate", id.number(), Quoted.of(circuit.node(id).gate().id()));
        }
        return id;
    }

    private Binding binding(Expect expect, Json.Group fields, NodeId id, Set<String> names) {
        Optional<Json> columns = fields.get("columns");
        Optional<Json> asClass = fields.get("class");
        if (columns.isPresent() == asClass.isPresent()) {
            throw source.refuse(fields.at(), "file.bind.one");
        }
        if (asClass.isPresent()) {
            return Binding.ofClass(id, column(expect, asClass.get(), "class", names));
        }
        List<Json> words = expect.words(columns.orElseThrow(), "columns");
        if (words.isEmpty()) {
            throw source.refuse(columns.orElseThrow().at(), "file.bind.empty");
        }
        return new Binding(id, words.stream().map(word -> column(expect, word, "columns", names)).toList(), false);
    }

    private String column(Expect expect, Json json, String field, Set<String> names) {
        String name = expect.word(json, field);
        if (!names.contains(name)) {
            throw Nearest.of(name, names)
                    .map(near -> source.refuse(json.at(), "file.column.near", Quoted.of(name), Quoted.of(near)))
                    .orElseGet(() -> source.refuse(json.at(), "file.column.unknown", Quoted.of(name)));
        }
        return name;
    }
}
