package org.gradwire.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradwire.text.Nearest;
import org.gradwire.train.Initialization;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Recipe;

/// Reads `training`. Whether a batch is larger than the table is told when it is trained, for tables change.
record TrainingReader(Source source) {
    /// What files call a way to draw parameters.
    static String id(Initialization kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    Recipe recipe(Json json) {
        Expect expect = new Expect(source);
        Json.Group fields = expect.group(json, "training");
        Recipe standard = Recipe.STANDARD;
        return new Recipe(
                choice(fields, "optimizer", standard.optimizer(), List.of(Optimizer.values()), Optimizer::id),
                number(fields, "rate", standard.rate(), standard::withRate),
                number(fields, "decay", standard.decay(), standard::withDecay),
                fields.get("batch").map(batch -> expect.whole(batch, "batch", 1, Integer.MAX_VALUE)).or(standard::batch),
                fields.get("epochs").map(epochs -> expect.whole(epochs, "epochs", 1, Recipe.MOST_EPOCHS)).orElse(standard.epochs()),
                seed(fields, "seed", standard.seed()),
                new Recipe.Start(
                        choice(fields, "start", standard.start().kind(), List.of(Initialization.values()), TrainingReader::id),
                        seed(fields, "startSeed", standard.start().seed())));
    }

    private double number(Json.Group fields, String name, double standard, DoubleFunction<Recipe> with) {
        Optional<Json> json = fields.get(name);
        if (json.isEmpty()) {
            return standard;
        }
        double number = new Expect(source).number(json.get(), name);
        with.apply(number).complaint(Integer.MAX_VALUE).ifPresent(why -> {
            throw source.refuse(json.get().at(), why);
        });
        return number;
    }

    private long seed(Json.Group fields, String name, long standard) {
        return fields.get(name).map(json -> new Expect(source).seed(json, name)).orElse(standard);
    }

    private <T> T choice(Json.Group fields, String name, T standard, List<T> choices, Function<T, String> id) {
        return fields.get(name).map(json -> choice(json, name, choices, id)).orElse(standard);
    }

    private <T> T choice(Json json, String field, List<T> choices, Function<T, String> id) {
        Map<String, T> known = new LinkedHashMap<>();
        choices.forEach(choice -> known.put(id.apply(choice), choice));
        String word = new Expect(source).word(json, field);
        T chosen = known.get(word);
        if (chosen == null) {
            throw Nearest.of(word.toLowerCase(Locale.ROOT), known.keySet())
                    .map(near -> source.refuse(json.at(), "file.choice.near", Quoted.of(field), Quoted.of(word), Quoted.of(near)))
                    .orElseGet(() -> source.refuse(json.at(), "file.choice.unknown", Quoted.of(field), Quoted.of(word), list(known)));
        }
        return chosen;
    }

    private static String list(Map<String, ?> known) {
        return known.keySet().stream().map(Quoted::of).collect(Collectors.joining(", "));
    }
}
