package org.gradwire.ui.learn;

import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Teaching;
import org.gradwire.edit.Transaction;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.train.Recipe;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.State;

/// A number of the recipe, as text that a person edits.
enum RecipeText implements Field.Content {
    RATE(Message.of("train.field.rate")),
    BATCH(Message.of("train.field.batch")),
    EPOCHS(Message.of("train.field.epochs")),
    DECAY(Message.of("train.field.decay")),
    SEED(Message.of("train.field.seed")),
    START_SEED(Message.of("train.field.start.seed"));

    private final Message label;

    RecipeText(Message label) {
        this.label = label;
    }

    Message label() {
        return label;
    }

    @Override
    public Optional<String> text(State state) {
        return Optional.of(text(state.document().learning().recipe()));
    }

    String text(Recipe recipe) {
        return switch (this) {
            case RATE -> written(recipe.rate());
            case BATCH -> recipe.batch().map(String::valueOf).orElse("");
            case EPOCHS -> Integer.toString(recipe.epochs());
            case DECAY -> written(recipe.decay());
            case SEED -> Long.toString(recipe.seed());
            case START_SEED -> Long.toString(recipe.start().seed());
        };
    }

    private static String written(double number) {
        return NumberFormat.allDigits(number).replace('−', '-');
    }

    @Override
    public Outcome<Transaction> read(String typed, EditorState editor) {
        Recipe now = editor.document().learning().recipe();
        return next(typed, now).then(recipe -> changed(editor, label, recipe, 0));
    }

    private Outcome<Recipe> next(String typed, Recipe now) {
        return switch (this) {
            case RATE -> number(typed).map(now::withRate);
            case BATCH -> typed.isEmpty() ? Outcome.done(now.withBatch(Optional.empty())) : whole(typed).map(size -> now.withBatch(Optional.of(size)));
            case EPOCHS -> whole(typed).map(now::withEpochs);
            case DECAY -> number(typed).map(now::withDecay);
            case SEED -> seed(typed).map(now::withSeed);
            case START_SEED -> seed(typed).map(next -> now.with(new Recipe.Start(now.start().kind(), next)));
        };
    }

    /// The change to another recipe, unless something is wrong with it.
    ///
    /// @param label   of what is changed
    /// @param gesture see [Transaction]
    static Outcome<Transaction> changed(EditorState editor, Message label, Recipe next, long gesture) {
        Document document = editor.document();
        int rows = document.learning().data().table().rows();
        int examples = rows == 0 ? Integer.MAX_VALUE : document.learning().data().split().training(rows).length;
        return next.complaint(examples)
                .<Outcome<Transaction>>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.done(Teaching.recipe(editor, Message.of("edit.recipe", label), next, gesture)));
    }

    private static Outcome<Double> number(String typed) {
        return typed.equalsIgnoreCase("nan") ? Outcome.done(Double.NaN) : StagedCode.literal(typed, Limits.STANDARD)
                .then(value -> value.isScalar() ? Outcome.done(value) : Outcome.<Tensor>refused("train.one-number", typed))
                .map(Tensor::number);
    }

    private static Outcome<Integer> whole(String typed) {
        return number(typed).then(number -> number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE
                ? Outcome.done(number.intValue())
                : Outcome.refused("train.whole", typed));
    }

    private static Outcome<Long> seed(String typed) {
        try {
            return Outcome.done(Long.parseLong(typed.replace('−', '-')));
        } catch (NumberFormatException noNumber) {
            return Outcome.refused("train.seed", typed);
        }
    }
}
