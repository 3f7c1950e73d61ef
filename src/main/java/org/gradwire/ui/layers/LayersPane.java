package org.gradwire.ui.layers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Limits;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Joint;
import org.gradwire.edit.LayerLoss;
import org.gradwire.edit.Layers;
import org.gradwire.edit.Layers.Kind;
import org.gradwire.edit.NewLayers;
import org.gradwire.gate.Gate;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Initialization;
import org.gradwire.ui.control.Choice;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// Kind, sizes, activations, loss and first weights of layers; it says at once what they come to, or why they cannot be.
public final class LayersPane extends VBox {
    private static final String WRONG = "✗";
    /// How wide the choices are before they break.
    private static final double CHOICES = 470;

    private final Session session;
    private final Language language;
    private final Optional<Joint> joint;
    private final Consumer<Optional<LayersDraft>> keep;
    private final TextField sizes = new TextField();
    private final TextField seed = new TextField();
    private final Choice<Kind> kind;
    private final Choice<Optional<Gate>> hidden;
    private final Choice<Optional<Gate>> output;
    private final Choice<LayerLoss> loss;
    private final Choice<Initialization> start;
    private final Label outputTitle = new Label();
    private final HBox hiddenRow;
    private final Label startWords = new Label();
    private final Label sign = new Label(WRONG);
    private final Label words = new Label();
    private final HBox said = new HBox(sign, words);
    private final Button done = new Button();
    private LayersDraft typed;

    /// @param joint what is selected and might feed the layers
    /// @param draft what was chosen and typed before
    /// @param keep  told what is chosen and typed, so that it is not lost when the sheet is closed; nothing once it is done
    public LayersPane(Session session, Optional<Joint> joint, LayersDraft draft, Consumer<Optional<LayersDraft>> keep) {
        this.session = session;
        language = session.state().preferences().language();
        this.joint = joint;
        this.keep = keep;
        typed = draft;
        setId("layers");
        getStyleClass().addAll("sheet", "layers-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        kind = choice("layers-kind-", List.of(Kind.values()), LayersPane::words, Kind::name, next -> typed(typed.with(next)));
        hidden = choice("layers-hidden-", Layers.ACTIVATIONS, LayersPane::words, LayersPane::id, next -> typed(typed.withHidden(next)));
        output = choice("layers-output-", Layers.ACTIVATIONS, LayersPane::words, LayersPane::id, next -> typed(typed.withOutput(next)));
        loss = choice("layers-loss-", List.of(LayerLoss.values()), next -> words(next.gate()), LayerLoss::name, next -> typed(typed.with(next)));
        start = choice("layers-start-", List.of(Initialization.values()), next -> next.label()::in, Initialization::name, next -> typed(typed.with(next)));
        double room = CHOICES * session.state().sight().scale();
        List.of(kind, hidden, output, loss, start).forEach(choice -> choice.setPrefWrapLength(room));
        hiddenRow = row(new Label(say("layers.hidden")), hidden);
        lay();
        field(sizes, "layers-sizes", say("layers.sizes"), text -> typed(typed.withSizes(text)));
        field(seed, "layers-seed", say("layers.seed.title"), text -> typed(typed.withSeed(text)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || event.getTarget() instanceof TextField)) {
                finish();
                event.consume();
            }
        });
        show();
    }

    private static <T> Choice<T> choice(
            String prefix, List<T> options, Function<T, Function<Language, String>> words, Function<T, String> id, Consumer<T> choose) {
        Choice<T> choice = new Choice<>(options, words, choose);
        options.forEach(option -> choice.button(option).setId(prefix + id.apply(option).toLowerCase(Locale.ROOT).replace('_', '-')));
        return choice;
    }

    private static Function<Language, String> words(Kind kind) {
        return switch (kind) {
            case DENSE -> Message.of("layers.kind.dense")::in;
            case MLP -> Message.of("layers.kind.mlp")::in;
        };
    }

    private static Function<Language, String> words(Optional<Gate> gate) {
        return gate.<Function<Language, String>>map(known -> known.name()::in).orElse(Message.of("layers.none")::in);
    }

    private static String id(Optional<Gate> gate) {
        return gate.map(Gate::id).orElse("none");
    }

    private void lay() {
        HBox seedRow = row(new Label(say("layers.seed.title")), seed);
        startWords.setWrapText(true);
        startWords.getStyleClass().addAll("muted", "below-choice");
        VBox fields = new VBox(
                row(new Label(say("layers.kind")), kind), row(new Label(say("layers.sizes")), sizes), hiddenRow, row(outputTitle, output),
                row(new Label(say("layers.loss")), loss), row(new Label(say("layers.start")), start), startWords, seedRow);
        fields.getStyleClass().add("layers-fields");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label heading = new Label(say("layers.heading"));
        heading.getStyleClass().add("sheet-heading");
        Label about = new Label(say("layers.about"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        said.setId("layers-said");
        said.getStyleClass().add("said");
        said.setMinHeight(USE_PREF_SIZE);
        sign.setMinWidth(USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        done.setId("layers-done");
        done.setText(say("layers.insert") + "  " + Keys.shortcut(KeyCode.ENTER));
        done.getStyleClass().addAll("pill", "default");
        done.setOnAction(event -> finish());
        Button cancel = new Button(say("code.cancel"));
        cancel.setId("layers-cancel");
        cancel.getStyleClass().add("pill");
        cancel.setOnAction(event -> {
            keep.accept(Optional.empty());
            session.become(Looking::clear);
        });
        HBox buttons = new HBox(cancel, done);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(heading, about, scroll, said, buttons);
    }

    private static HBox row(Label title, Node field) {
        title.getStyleClass().add("field-title");
        title.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(title, field);
        row.getStyleClass().add("field-row");
        return row;
    }

    private static void field(TextField field, String id, String name, Consumer<String> change) {
        field.setId(id);
        field.setAccessibleText(name);
        field.textProperty().addListener((property, was, is) -> change.accept(is));
    }

    private String say(String key) {
        return Message.of(key).in(language);
    }

    /// To be called once it is in the window. The last size is the first that a person changes.
    public void begin() {
        applyCss();
        sizes.requestFocus();
        sizes.selectRange(joint.isPresent() ? sizes.getText().lastIndexOf('-') + 1 : 0, sizes.getText().length());
    }

    private void typed(LayersDraft next) {
        if (!next.equals(typed)) {
            typed = next;
            keep.accept(Optional.of(next));
            show();
        }
    }

    private void show() {
        if (!sizes.getText().equals(typed.sizes())) {
            sizes.setText(typed.sizes());
        }
        if (!seed.getText().equals(typed.seed())) {
            seed.setText(typed.seed());
        }
        kind.show(Optional.of(typed.kind()), language);
        hidden.show(Optional.of(typed.hidden()), language);
        output.show(Optional.of(typed.output()), language);
        loss.show(Optional.of(typed.loss()), language);
        start.show(Optional.of(typed.start()), language);
        Visible.set(hiddenRow, typed.kind() == Kind.MLP);
        outputTitle.setText(say(typed.kind() == Kind.MLP ? "layers.output" : "layers.activation"));
        startWords.setText(typed.start().words().in(language));
        judge();
    }

    private void judge() {
        switch (typed.layers()) {
            case Outcome.Refused<Layers>(Message why) -> say(why, true);
            case Outcome.Done<Layers>(Layers layers) -> say(LayersDraft.words(layers, joint), false);
        }
    }

    private void say(Message sentence, boolean wrong) {
        Visible.set(sign, wrong);
        words.setText(sentence.in(language));
        sizes.setAccessibleHelp(words.getText());
        said.getStyleClass().removeAll("loud");
        if (wrong) {
            said.getStyleClass().add("loud");
        }
        done.setDisable(wrong);
    }

    private void finish() {
        EditorState editor = session.state().editor();
        switch (typed.layers().then(layers -> NewLayers.of(editor, layers, Limits.STANDARD))) {
            case Outcome.Refused<NewLayers>(Message why) -> say(why, true);
            case Outcome.Done<NewLayers>(NewLayers made) -> {
                keep.accept(Optional.empty());
                session.become(Looking::clear);
                session.become(Editing.commit(made.at(LayerPlace.of(session.state(), made))));
                session.become(Looking::fitIfHidden);
            }
        }
    }
}
