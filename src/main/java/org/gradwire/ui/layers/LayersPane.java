package org.gradwire.ui.layers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
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
import org.gradwire.ui.control.SaidLine;
import org.gradwire.ui.control.SheetButtons;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// Kind, sizes, activations, loss and first weights of layers; it says at once what they come to, or why they cannot be.
final class LayersPane {
    /// How wide the choices are before they break.
    private static final double CHOICES = 470;

    private final Session session;
    private final Optional<Joint> joint;
    private final Consumer<Optional<LayersDraft>> keep;
    private final SheetFrame frame;
    private final TextField sizes;
    private final TextField seed;
    private final Choice<Kind> kind;
    private final Choice<Optional<Gate>> hidden;
    private final Choice<Optional<Gate>> output;
    private final Choice<LayerLoss> loss;
    private final Choice<Initialization> start;
    private final Label outputTitle = new Label();
    private final HBox hiddenRow;
    private final Label startWords = SheetFrame.muted("");
    private final SaidLine said = new SaidLine("layers-said");
    private final SheetButtons buttons;
    private LayersDraft typed;

    /// @param joint what is selected and might feed the layers
    /// @param draft what was chosen and typed before
    /// @param keep  told what is chosen and typed, so that it is not lost when the sheet is closed; nothing once it is done
    LayersPane(Session session, Optional<Joint> joint, LayersDraft draft, Consumer<Optional<LayersDraft>> keep) {
        this.session = session;
        this.joint = joint;
        this.keep = keep;
        typed = draft;
        frame = new SheetFrame(session, "layers", "layers-sheet");
        kind = choice("layers-kind-", List.of(Kind.values()), LayersPane::words, Kind::name, next -> typed(typed.with(next)));
        hidden = choice("layers-hidden-", Layers.ACTIVATIONS, LayersPane::words, LayersPane::id, next -> typed(typed.withHidden(next)));
        output = choice("layers-output-", Layers.ACTIVATIONS, LayersPane::words, LayersPane::id, next -> typed(typed.withOutput(next)));
        loss = choice("layers-loss-", List.of(LayerLoss.values()), next -> words(next.gate()), LayerLoss::name,
                next -> typed(typed.with(next)));
        start = choice("layers-start-", List.of(Initialization.values()), next -> next.label()::in, Initialization::name,
                next -> typed(typed.with(next)));
        List.of(kind, hidden, output, loss, start).forEach(choice -> choice.setPrefWrapLength(frame.scaled(CHOICES)));
        hiddenRow = SheetFrame.row(frame.say("layers.hidden"), hidden);
        sizes = SheetFrame.field("layers-sizes", frame.say("layers.sizes"), draft.sizes(), text -> typed(typed.withSizes(text)));
        seed = SheetFrame.field("layers-seed", frame.say("layers.seed.title"), draft.seed(), text -> typed(typed.withSeed(text)));
        buttons = new SheetButtons(frame, "layers-done", frame.say("layers.insert"), this::finish, "layers-cancel", this::giveUp);
        buttons.finishFromFields();
        frame.beginsWith(this::begin);
        lay();
        show();
    }

    SheetFrame frame() {
        return frame;
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
        startWords.getStyleClass().add("below-choice");
        VBox fields = new VBox(
                SheetFrame.row(frame.say("layers.kind"), kind), SheetFrame.row(frame.say("layers.sizes"), sizes), hiddenRow,
                SheetFrame.row(outputTitle, output), SheetFrame.row(frame.say("layers.loss"), loss),
                SheetFrame.row(frame.say("layers.start"), start), startWords, SheetFrame.row(frame.say("layers.seed.title"), seed));
        fields.getStyleClass().add("layers-fields");
        frame.add(
                SheetFrame.heading(frame.say("layers.heading")), SheetFrame.muted(frame.say("layers.about")),
                SheetFrame.scrolling(fields), said, buttons);
    }

    /// The last size is the first that a person changes.
    private void begin() {
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
        SheetFrame.type(sizes, typed.sizes());
        SheetFrame.type(seed, typed.seed());
        kind.show(Optional.of(typed.kind()), frame.language());
        hidden.show(Optional.of(typed.hidden()), frame.language());
        output.show(Optional.of(typed.output()), frame.language());
        loss.show(Optional.of(typed.loss()), frame.language());
        start.show(Optional.of(typed.start()), frame.language());
        Visible.set(hiddenRow, typed.kind() == Kind.MLP);
        outputTitle.setText(frame.say(typed.kind() == Kind.MLP ? "layers.output" : "layers.activation"));
        startWords.setText(typed.start().words().in(frame.language()));
        judge(typed.layers().map(layers -> LayersDraft.words(layers, joint)));
    }

    private void judge(Outcome<Message> outcome) {
        said.judge(outcome, frame.language());
        sizes.setAccessibleHelp(said.sentence());
        buttons.allow(outcome instanceof Outcome.Done);
    }

    private void giveUp() {
        keep.accept(Optional.empty());
        frame.close();
    }

    private void finish() {
        EditorState editor = session.state().editor();
        switch (typed.layers().then(layers -> NewLayers.of(editor, layers, Limits.STANDARD))) {
            case Outcome.Refused<NewLayers>(Message why) -> judge(new Outcome.Refused<>(why));
            case Outcome.Done<NewLayers>(NewLayers made) -> {
                giveUp();
                session.become(Editing.commit(made.at(LayerPlace.of(session.state(), made))));
                session.become(Looking::fitIfHidden);
            }
        }
    }
}
