package org.gradwire.ui.learn;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.train.Initialization;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Progress;
import org.gradwire.train.Recipe;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Choice;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Practice;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Run and pause, where training stands, and how it goes: the recipe.
final class TrainControls extends VBox {
    private static final int MOST_SAID = 3;
    private static final NumberFormat LOSS = new NumberFormat(4);

    private final Session session;
    private final FontIcon sign = new FontIcon(Feather.PLAY);
    private final Button train;
    private final Label place = new Label();
    private final Label losses = new Label();
    private final Label said = new Label();
    private final RateSlider slider;
    private final Choice<Optimizer> optimizer;
    private final Choice<Initialization> start;
    private final VBox rate = new VBox();
    private final VBox rest = new VBox();
    private final Map<RecipeText, Field> fields = new EnumMap<>(RecipeText.class);

    /// What the fields are made for: they belong to one document, and what was typed for another is dropped.
    private record Laid(Origin origin, Language language) {
        static Laid of(State state) {
            return new Laid(state.origin(), state.preferences().language());
        }
    }

    private record Filled(Laid laid, Recipe recipe) {}

    private record Standing(Optional<Same<Progress>> progress, boolean running, Optional<Message> said, Language language) {
        static Standing of(State state) {
            Practice practice = state.practice();
            return new Standing(practice.progress().map(Same::new), practice.running(), practice.said(), state.preferences().language());
        }
    }

    TrainControls(Session session, Actions actions, Words words) {
        this.session = session;
        getStyleClass().add("train-controls");
        train = actions.button(LearnAction.TRAIN, "train-button");
        train.setGraphic(sign);
        slider = new RateSlider(session);
        words.bind(slider::setAccessibleText, RecipeText.RATE.label());
        optimizer = new Choice<>(List.of(Optimizer.values()), next -> next.label()::in, next -> change("train.field.optimizer", recipe -> recipe.with(next)));
        start = new Choice<>(
                List.of(Initialization.values()), next -> next.label()::in,
                next -> change("train.field.start", recipe -> recipe.with(new Recipe.Start(next, recipe.start().seed()))));
        List.of(Optimizer.values()).forEach(one -> optimizer.button(one).setId("train-" + one.id()));
        List.of(Initialization.values()).forEach(one -> start.button(one).setId("train-start-" + one.name().toLowerCase(Locale.ROOT)));
        HBox buttons = new HBox(train);
        for (Action<?> action : List.of(LearnAction.TRAIN_UPDATE, LearnAction.TRAIN_EPOCH, LearnAction.CANCEL_TRAINING, LearnAction.REWIND, LearnAction.RESET_PARAMETERS)) {
            buttons.getChildren().add(actions.button(action, "train-small"));
        }
        buttons.getStyleClass().add("train-buttons");
        place.getStyleClass().add("train-place");
        losses.getStyleClass().add("train-place");
        said.setId("train-said");
        said.getStyleClass().add("complaint");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        rate.getStyleClass().add("train-rate");
        rest.getStyleClass().add("train-rest");
        VBox all = new VBox(rate, said, rest);
        all.getStyleClass().add("train-all");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("train-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(buttons, place, losses, scroll);
        session.show(Laid::of, this::lay);
        session.show(state -> new Filled(Laid.of(state), state.document().learning().recipe()), this::fill);
        session.show(Standing::of, this::show);
    }

    private void lay(Laid now) {
        Language language = now.language();
        fields.clear();
        for (RecipeText text : RecipeText.values()) {
            Field field = new Field(session, this::leave, text);
            field.input().setId("train-" + text.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            fields.put(text, field);
        }
        field(RecipeText.BATCH).input().setPromptText(Message.of("train.all").in(language));
        rate.getChildren().setAll(row(RecipeText.RATE, language), slider);
        rest.getChildren().setAll(
                titled("train.field.optimizer", optimizer, language),
                row(RecipeText.EPOCHS, language), row(RecipeText.BATCH, language),
                row(RecipeText.DECAY, language), row(RecipeText.SEED, language),
                titled("train.field.start", start, language), row(RecipeText.START_SEED, language));
    }

    private void leave() {
        train.requestFocus();
    }

    private Field field(RecipeText text) {
        Field field = fields.get(text);
        if (field == null) {
            throw new IllegalStateException("no field for " + text);
        }
        return field;
    }

    private Node row(RecipeText text, Language language) {
        return field(text).row(name(text.label(), language));
    }

    private Node titled(String title, Node choice, Language language) {
        return new VBox(name(Message.of(title), language), choice);
    }

    private Label name(Message message, Language language) {
        Label label = new Label(message.in(language));
        label.getStyleClass().add("train-name");
        return label;
    }

    private void change(String label, UnaryOperator<Recipe> next) {
        Outcome<Transaction> outcome = RecipeText.changed(
                session.state().editor(), Message.of(label), next.apply(session.state().document().learning().recipe()), 0);
        session.become(Editing.attempt(outcome));
    }

    private void fill(Filled now) {
        Recipe recipe = now.recipe();
        Language language = now.laid().language();
        fields.forEach((text, field) -> field.show(Optional.of(text.text(recipe)), language));
        slider.show(recipe.rate());
        optimizer.show(Optional.of(recipe.optimizer()), language);
        start.show(Optional.of(recipe.start().kind()), language);
    }

    private void show(Standing now) {
        Language language = now.language();
        boolean running = now.running();
        Optional<Progress> progress = now.progress().map(Same::it);
        sign.setIconCode(running ? Feather.PAUSE : Feather.PLAY);
        train.setText(Message.of(running ? "train.pause" : "train.start").in(language));
        List<Message> words = words(now.said(), progress);
        said.setText(words.stream().map(message -> message.in(language)).collect(Collectors.joining("\n\n")));
        Visible.set(said, !words.isEmpty());
        place.setText(progress.map(known -> place(known, running).in(language)).orElseGet(() -> Message.of("train.never").in(language)));
        losses.setText(progress.filter(Progress::here).map(known -> losses(known).in(language)).orElse(""));
    }

    /// Why it ended, or could not begin; then what seems to go wrong.
    private static List<Message> words(Optional<Message> ended, Optional<Progress> progress) {
        return Stream.concat(ended.stream(), progress.stream().flatMap(now -> now.hints().stream()))
                .distinct()
                .limit(MOST_SAID)
                .toList();
    }

    private static Message place(Progress now, boolean running) {
        String epoch = NumberFormat.grouped(now.epoch());
        String updates = NumberFormat.grouped(now.updates());
        return running && now.epochsPerSecond() > 0
                ? Message.of("train.place.pace", epoch, now.epochsPerSecond() < 10
                        ? new NumberFormat(1).format(now.epochsPerSecond())
                        : NumberFormat.grouped(Math.round(now.epochsPerSecond())))
                : now.here() ? Message.of("train.place", epoch, updates) : Message.of("train.elsewhere");
    }

    private static Message losses(Progress now) {
        int epoch = Math.min(now.epoch(), now.losses().length() - 1);
        double test = now.losses().test(epoch);
        String training = LOSS.format(now.losses().training(epoch));
        return Double.isNaN(test) ? Message.of("train.loss", training) : Message.of("train.loss.test", training, LOSS.format(test));
    }
}
