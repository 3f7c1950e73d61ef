package org.gradwire.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.edit.Cells;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Transaction;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Choice;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Whether a source is a number, a vector or a matrix, and how many numbers it has.
final class ShapeSection extends Section {
    private enum Form {
        NUMBER(Message.of("field.number")),
        VECTOR(Message.of("field.vector")),
        MATRIX(Message.of("field.matrix"));

        private final Message words;

        Form(Message words) {
            this.words = words;
        }

        static Optional<Form> of(Shape shape) {
            return shape.rank() < values().length ? Optional.of(values()[shape.rank()]) : Optional.empty();
        }

        /// The shape of this form that keeps the most of another.
        Shape from(Shape shape) {
            int rows = Cells.rows(shape);
            int columns = Cells.columns(shape);
            return switch (this) {
                case NUMBER -> Shape.SCALAR;
                case VECTOR -> Shape.of(shape.isScalar() ? 2 : rows == 1 ? columns : rows);
                case MATRIX -> shape.isScalar() ? Shape.of(2, 2) : Shape.of(rows, columns);
            };
        }
    }

    private final Session session;
    private final SettingText value;
    private final Label name = named();
    private final Choice<Form> form;
    private final Length rows;
    private final Length columns;
    private final FlowPane lengths;

    ShapeSection(Session session, Runnable leave, SettingText value) {
        this.session = session;
        this.value = value;
        form = new Choice<>(List.of(Form.values()), option -> option.words::in, this::choose);
        form.button(Form.NUMBER).setId("form-number");
        form.button(Form.VECTOR).setId("form-vector");
        form.button(Form.MATRIX).setId("form-matrix");
        rows = new Length(session, leave, 0);
        columns = new Length(session, leave, 1);
        lengths = new FlowPane(rows.both(), columns.both());
        lengths.getStyleClass().add("lengths");
        getChildren().addAll(row(name, form), lengths);
    }

    @Override
    void show(Inspected now) {
        Shape shape = tensor(now.circuit()).shape();
        write(name, Message.of("field.shape"), now.language());
        Visible.set(lengths, shape.rank() == 1 || shape.rank() == 2);
        form.show(Form.of(shape), now.language());
        rows.show(now, shape.rank() == 1 || shape.rank() == 2, Message.of(shape.rank() == 1 ? "field.length" : "field.rows"));
        columns.show(now, shape.rank() == 2, Message.of("field.columns"));
    }

    /// A source without a value counts as the number 0.
    private Tensor tensor(Circuit circuit) {
        return value.now(circuit).orElseGet(() -> Tensor.scalar(0));
    }

    private void choose(Form wanted) {
        Tensor now = tensor(session.state().document().circuit());
        if (!Form.of(now.shape()).equals(Optional.of(wanted))) {
            session.become(Editing.attempt(shaped(session.state().editor(), wanted.from(now.shape()))));
        }
    }

    private Outcome<Transaction> shaped(EditorState editor, Shape shape) {
        return value.set(editor, Cells.shaped(tensor(editor.document().circuit()), shape), 0);
    }

    /// The length of one axis.
    private final class Length implements Field.Content {
        private final int axis;
        private final Label label = new Label();
        private final Field field;

        Length(Session session, Runnable leave, int axis) {
            this.axis = axis;
            field = new Field(session, leave, this);
            field.input().setId(axis == 0 ? "rows" : "columns");
            field.input().getStyleClass().add("short-input");
        }

        VBox both() {
            return field.row(label);
        }

        void show(Inspected now, boolean there, Message words) {
            write(label, words, now.language());
            Visible.set(field.input().getParent().getParent(), there);
            field.show(text(now.circuit()), now.language());
        }

        @Override
        public Optional<String> text(State state) {
            return text(state.document().circuit());
        }

        private Optional<String> text(Circuit circuit) {
            return Optional.of(circuit)
                    .filter(now -> now.contains(value.node()))
                    .map(now -> tensor(now).shape())
                    .map(shape -> axis < shape.rank() ? "" + shape.length(axis) : "");
        }

        @Override
        public Outcome<Transaction> read(String typed, EditorState editor) {
            int most = Limits.STANDARD.entries();
            int[] lengths = tensor(editor.document().circuit()).shape().lengths();
            long length = typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
            long count = length;
            for (int i = 0; i < lengths.length; i++) {
                count *= i == axis ? 1 : lengths[i];
            }
            if (length < 1 || axis >= lengths.length) {
                return Outcome.refused("field.length.wrong", typed);
            }
            if (count > most) {
                return Outcome.refused("shape.entries", count, most);
            }
            lengths[axis] = (int) length;
            return shaped(editor, Shape.of(lengths));
        }
    }
}
