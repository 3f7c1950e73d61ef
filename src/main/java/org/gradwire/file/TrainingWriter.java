package org.gradwire.file;

import java.util.Optional;
import org.gradwire.train.Recipe;

/// The text of `training` on one line; what is as usual is left out.
record TrainingWriter(Recipe recipe, Kept kept) {
    /// Nothing if all is as usual.
    Optional<String> text() {
        Recipe standard = Recipe.STANDARD;
        Line line = new Line();
        if (recipe.optimizer() != standard.optimizer()) {
            line.text("optimizer", recipe.optimizer().id());
        }
        number(line, "rate", recipe.rate(), standard.rate());
        number(line, "decay", recipe.decay(), standard.decay());
        recipe.batch().ifPresent(batch -> line.field("batch", batch));
        number(line, "epochs", recipe.epochs(), standard.epochs());
        seed(line, "seed", recipe.seed(), standard.seed());
        if (recipe.start().kind() != standard.start().kind()) {
            line.text("start", TrainingReader.id(recipe.start().kind()));
        }
        seed(line, "startSeed", recipe.start().seed(), standard.start().seed());
        line.all(kept.at("training"));
        return line.isEmpty() ? Optional.empty() : Optional.of(line.end());
    }

    private static void number(Line line, String name, double number, double standard) {
        if (Double.compare(number, standard) != 0) {
            line.field(name, number);
        }
    }

    /// Not by way of a double, which would make another of a large one.
    private static void seed(Line line, String name, long seed, long standard) {
        if (seed != standard) {
            line.field(name, Long.toString(seed));
        }
    }
}
