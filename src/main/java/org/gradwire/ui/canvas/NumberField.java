package org.gradwire.ui.canvas;

import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Commands;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.LooseWire;
import org.gradwire.edit.NewNode;
import org.gradwire.edit.Placing;
import org.gradwire.edit.Point;
import org.gradwire.edit.Transaction;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Typing;
import org.gradwire.gate.Param;
import org.gradwire.scene.Ends;
import org.gradwire.scene.Rect;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Look;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// A number typed on the canvas: at a source, or at a free port, where it becomes a constant.
final class NumberField extends VBox {
    private static final double WIDE = 132;
    private static final double WIDE_WITH_WORDS = 250;
    private static final double GAP = 8;
    private static final Set<String> BEGINNINGS = Set.of("-", ".", "[");
    private static final int MOST_ENTRIES = 400;

    private final Session session;
    private final Runnable done;
    private final TextField text = new TextField();
    private final Label complaint = new Label();
    private Optional<Typing> shown = Optional.empty();

    /// @param done told when the canvas has the keys again
    NumberField(Session session, Runnable done) {
        this.session = session;
        this.done = done;
        setId("number-field");
        getStyleClass().add("floating-field");
        text.setId("number-text");
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        getChildren().addAll(text, complaint);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                commit(true);
                event.consume();
            }
        });
        text.focusedProperty().addListener((property, was, is) -> {
            if (was && shown.isPresent()) {
                commit(false);
            }
        });
        setVisible(false);
    }

    /// Whether a number may begin so.
    static boolean begins(String character) {
        return BEGINNINGS.contains(character) || (character.length() == 1 && Character.isDigit(character.charAt(0)));
    }

    void show(Look look, Circuit circuit) {
        Optional<Typing> typing = look.tool() instanceof Typing now ? Optional.of(now) : Optional.empty();
        if (!typing.equals(shown)) {
            shown = typing;
            setVisible(typing.isPresent());
            typing.ifPresent(now -> begin(now, look, circuit));
        }
        typing.ifPresent(now -> place(now, look));
    }

    private void begin(Typing typing, Look look, Circuit circuit) {
        Visible.set(complaint, false);
        text.setText(typing.begun().isEmpty() ? value(typing, circuit).map(NumberField::written).orElse("") : typing.begun());
        text.setPromptText(Message.of("number.prompt").in(look.preferences().language()));
        text.setAccessibleText(Message.of("number.accessible").in(look.preferences().language()));
        text.requestFocus();
        if (typing.begun().isEmpty()) {
            text.selectAll();
        } else {
            text.end();
        }
        // The press that opened the field gives the canvas the focus afterwards.
        Platform.runLater(() -> {
            if (shown.equals(Optional.of(typing)) && !text.isFocused()) {
                text.requestFocus();
            }
        });
    }

    private static Optional<Tensor> value(Typing typing, Circuit circuit) {
        return switch (typing.subject()) {
            case Typing.Subject.Value(NodeId node) -> circuit.node(node).value().filter(value -> value.count() <= MOST_ENTRIES);
            case Typing.Subject.Port port -> Optional.empty();
        };
    }

    /// A source wears the field; a port has it at its left, where the constant will be.
    private void place(Typing typing, Look look) {
        double scale = look.sight().scale();
        double wide = (complaint.isVisible() ? WIDE_WITH_WORDS : WIDE) * scale;
        applyCss();
        double high = prefHeight(wide);
        double first = text.prefHeight(wide) + getInsets().getTop();
        Point at = switch (typing.subject()) {
            case Typing.Subject.Value(NodeId node) -> {
                Rect rect = look.geometry().shape(node).rect();
                Point below = look.viewport().toScreen(new Point(rect.centre().x(), rect.bottom()));
                yield new Point(below.x() - wide / 2, below.y() + GAP);
            }
            case Typing.Subject.Port(PortRef port) -> {
                Point end = look.viewport().toScreen(new Ends(look.geometry()).input(port));
                yield new Point(end.x() - wide - GAP, end.y() - first / 2);
            }
        };
        double x = Math.clamp(at.x(), 0, Math.max(0, look.view().canvas().width() - wide));
        double y = Math.clamp(at.y(), 0, Math.max(0, look.view().canvas().height() - high));
        resizeRelocate(x, y, wide, high);
    }

    /// @param byHand whether somebody asked for it; else the field only lost the keys, and what is wrong is dropped
    private void commit(boolean byHand) {
        if (shown.isEmpty()) {
            return;
        }
        Typing typing = shown.get();
        String typed = text.getText().strip();
        State state = session.state();
        if (typed.isEmpty() || typed.equals(value(typing, state.circuit()).map(NumberField::written).orElse(""))) {
            close();
            return;
        }
        switch (StagedCode.literal(typed, Limits.STANDARD).then(value -> change(typing, value, state))) {
            case Outcome.Done<Transaction>(Transaction transaction) -> {
                close();
                session.become(Editing.commit(transaction));
            }
            case Outcome.Refused<Transaction>(Message why) when byHand -> {
                complaint.setText(why.in(state.preferences().language()));
                Visible.set(complaint, true);
                place(typing, state.look());
            }
            case Outcome.Refused<Transaction> refused -> close();
        }
    }

    private static Outcome<Transaction> change(Typing typing, Tensor value, State state) {
        EditorState editor = state.editor();
        return switch (typing.subject()) {
            case Typing.Subject.Value(NodeId node) -> Commands.set(editor, node, Param.VALUE_NAME, value, 0);
            case Typing.Subject.Port(PortRef port) -> Placing.placeAt(
                    editor, NewNode.number(value), NewPlace.before(state, port, new Ends(state.geometry()).input(port)), LooseWire.to(port));
        };
    }

    private void close() {
        boolean hadKeys = text.isFocused();
        shown = Optional.empty();
        setVisible(false);
        if (session.state().tool() instanceof Typing) {
            session.become(Editing.take(Idle.IDLE));
        }
        if (hadKeys) {
            done.run();
        }
    }

    private static String written(Tensor value) {
        return NumberFormat.allDigits(value).replace('−', '-');
    }
}
