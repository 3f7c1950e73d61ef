package org.gradwire.ui.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradwire.circuit.Limits;
import org.gradwire.code.OwnGateReading;
import org.gradwire.code.OwnGateReading.Part;
import org.gradwire.edit.OwnGates;
import org.gradwire.edit.Transaction;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.lesson.Formula;
import org.gradwire.lesson.GateFormulas;
import org.gradwire.pass.DerivativeCheck;
import org.gradwire.pass.DerivativeCheck.Verdict;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.text.VariableName;
import org.gradwire.ui.control.SheetButtons;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;

/// Name, inputs, forward code and derivatives of an own gate; it says at once what each comes to and whether they agree.
final class OwnGatePane {
    private static final Duration PAUSE = Duration.millis(120);
    private static final double FORMULA_ROOM = 480;
    private static final String EXAMPLE = "x * sigmoid(x)";
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 6;
    /// The same points every time, so that a verdict changes only with the code.
    private static final long POINTS = 1;

    private final Session session;
    private final OwnGateDraft draft;
    private final Consumer<OwnGateDraft> keep;
    private final SheetFrame frame;
    private final CodeField name;
    private final CodeField inputs;
    private final CodeField forward;
    private final List<CodeField> derivatives = new ArrayList<>();
    private final VBox fields = new VBox();
    private final ScrollPane scroll = SheetFrame.scrolling(fields);
    private final Label note = SheetFrame.muted("");
    private final SheetButtons buttons;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Typed typed;

    /// @param draft what was typed before, and which gate it changes
    /// @param keep  told what is typed, so that it is not lost when the sheet is closed
    OwnGatePane(Session session, Typesetter typesetter, OwnGateDraft draft, Consumer<OwnGateDraft> keep) {
        this.session = session;
        this.draft = draft;
        this.keep = keep;
        typed = draft.typed();
        Preferences preferences = session.state().preferences();
        frame = new SheetFrame(session, "own-gate", "own-sheet");
        double room = frame.scaled(FORMULA_ROOM);
        name = new CodeField("own-name", field("swish"), typesetter, preferences, room, text -> typed(typed.withName(text)));
        inputs = new CodeField("own-inputs", field("x, w"), typesetter, preferences, room, text -> typed(typed.withInputs(text)));
        TextArea area = new TextArea();
        area.setPromptText(EXAMPLE);
        area.prefRowCountProperty().bind(area.textProperty().map(text -> Math.clamp(text.lines().count() + 1, LEAST_ROWS, MOST_ROWS)));
        forward = new CodeField("own-forward", area, typesetter, preferences, room, text -> typed(typed.withForward(text)));
        for (int i = 0; i < Definition.MOST_INPUTS; i++) {
            int port = i;
            derivatives.add(new CodeField(
                    "own-derivative-" + (i + 1), field(""), typesetter, preferences, room,
                    text -> typed(port < typed.derivatives().size() ? typed.withDerivative(port, text) : typed)));
        }
        String words = frame.say(draft.changes().isPresent() ? "own.change" : "own.define");
        buttons = new SheetButtons(frame, "own-done", words, this::finish, "own-cancel", this::giveUp);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        frame.beginsWith((draft.changes().isPresent() ? forward : name).text()::requestFocus);
        lay();
        show();
        judge();
    }

    SheetFrame frame() {
        return frame;
    }

    private void lay() {
        name.title(frame.say("own.name"));
        inputs.title(frame.say("own.inputs"));
        forward.title(frame.say("own.forward"));
        fields.getStyleClass().add("own-fields");
        fields.getChildren().addAll(name, inputs, forward);
        fields.getChildren().addAll(derivatives);
        List.of(name, inputs, forward).forEach(this::follow);
        derivatives.forEach(this::follow);
        note.setId("own-note");
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        buttons.getChildren().addFirst(note);
        String heading = draft.changes()
                .map(gate -> frame.say("own.heading.change", gate.id()))
                .orElseGet(() -> frame.say("own.heading.new"));
        frame.add(SheetFrame.heading(heading), SheetFrame.muted(frame.say("own.about")), scroll, buttons);
    }

    /// The field in which a person types is in view, with what is said below it.
    private void follow(CodeField field) {
        field.focusWithinProperty().addListener((property, was, is) -> reveal(field));
        field.heightProperty().addListener((property, was, is) -> reveal(field));
    }

    private void reveal(CodeField field) {
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (!field.isFocusWithin() || hidden <= 0) {
            return;
        }
        Bounds bounds = field.getBoundsInParent();
        double top = scroll.getVvalue() * hidden;
        double least = bounds.getMaxY() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(Math.clamp(Math.min(Math.max(top, least), bounds.getMinY()) / hidden, 0, 1));
    }

    private static TextField field(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        return field;
    }

    private void typed(Typed next) {
        if (!next.equals(typed)) {
            boolean sameInputs = next.inputs().equals(typed.inputs());
            typed = next;
            keep.accept(draft.with(next));
            if (!sameInputs) {
                show();
            }
            pause.setOnFinished(event -> judge());
            pause.playFromStart();
        }
    }

    /// Puts into the fields what has been typed: as many derivatives as there are inputs.
    private void show() {
        name.type(typed.name());
        inputs.type(typed.inputs());
        forward.type(typed.forward());
        List<String> ports = typed.ports();
        for (int port = 0; port < derivatives.size(); port++) {
            CodeField field = derivatives.get(port);
            Visible.set(field, port < ports.size());
            if (port < ports.size()) {
                field.title(Message.of("own.derivative", VariableName.of(ports.get(port)).onScreen()).in(frame.language()));
                field.type(typed.derivatives().get(port));
            }
        }
    }

    private OwnGateReading judge() {
        pause.stop();
        OwnGateReading reading = OwnGateReading.of(typed.definition(), Limits.STANDARD);
        name.sayNothing();
        reading.complaint(Part.NAME, 0).map(complaint -> complaint.problem().what()).or(this::takenName).ifPresent(name::complain);
        inputs.sayNothing();
        reading.complaint(Part.INPUTS, 0).ifPresent(complaint -> inputs.complain(complaint.problem().what()));
        reading.draft().ifPresentOrElse(gate -> forward.show(GateFormulas.forward(gate)), () -> forward.show(Formula.NONE));
        complain(forward, reading, Part.FORWARD, 0);
        List<Verdict> verdicts =
                reading.draft().map(gate -> DerivativeCheck.of(gate, new SplittableRandom(POINTS))).orElse(List.of());
        boolean wrong = false;
        for (int port = 0; port < typed.ports().size(); port++) {
            CodeField field = derivatives.get(port);
            complain(field, reading, Part.DERIVATIVE, port);
            if (reading.draft().isEmpty()) {
                field.show(Formula.NONE);
            } else if (reading.complaint(Part.DERIVATIVE, port).isEmpty()) {
                field.show(GateFormulas.local(reading.draft().get(), port));
                field.judge(verdicts.get(port));
                wrong |= verdicts.get(port) instanceof Verdict.Disagrees;
            }
        }
        boolean complete = reading.gate().isPresent() && takenName().isEmpty();
        buttons.allow(complete);
        note.setText(complete && wrong ? frame.say("own.wrong") : "");
        return reading;
    }

    private static void complain(CodeField field, OwnGateReading reading, Part part, int port) {
        reading.complaint(part, port).ifPresentOrElse(complaint -> field.complain(complaint.problem()), field::sayNothing);
    }

    /// Another gate of this circuit has the name.
    private Optional<Message> takenName() {
        String wanted = typed.name().strip();
        return session.state().document().ownGate(wanted)
                .filter(gate -> !draft.changes().equals(Optional.of(gate)))
                .map(gate -> Message.of("own.name.twice", wanted));
    }

    private void giveUp() {
        keep.accept(OwnGateDraft.NONE);
        frame.close();
    }

    private void finish() {
        Optional<Gate> gate = judge().gate();
        if (gate.isEmpty() || !buttons.isAllowed()) {
            return;
        }
        Outcome<Transaction> outcome = draft.changes().isPresent()
                ? OwnGates.redefine(session.state().editor(), draft.changes().get(), gate.get())
                : OwnGates.define(session.state().editor(), gate.get(), OwnGatePlace.in(session.state()));
        switch (outcome) {
            case Outcome.Refused<Transaction>(Message why) -> name.complain(why);
            case Outcome.Done<Transaction>(Transaction transaction) -> {
                keep.accept(OwnGateDraft.NONE);
                if (!draft.changes().equals(gate)) {
                    session.become(Editing.commit(transaction));
                }
                session.become(Looking::clear);
            }
        }
    }

    /// The Tab key goes from field to field, also out of the code, whose lines are never indented.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            (event.isShiftDown() ? inputs : typed.ports().isEmpty() ? inputs : derivatives.getFirst()).text().requestFocus();
            event.consume();
        }
    }
}
