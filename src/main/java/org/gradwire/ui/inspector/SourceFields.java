package org.gradwire.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Transaction;
import org.gradwire.gate.Param;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.text.VariableName;
import org.gradwire.ui.Pane;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;
import org.gradwire.ui.Visible;

/// The numbers that can be changed: one field for each source, which can also be dragged by its name.
final class SourceFields extends FlowPane implements Pane {
    private static final double PER_PIXEL = 0.01;
    /// A larger tensor is no text that a person edits; its shape is shown.
    private static final int MOST_ENTRIES = 400;

    /// A narrower field hides its number.
    private static final double LEAST_WIDE = 125;

    private final Session session;
    private final List<Field> fields = new ArrayList<>();
    private long gestures;

    private record Field(NodeId node, TextField text, Label complaint) {}

    SourceFields(Session session) {
        this.session = session;
        getStyleClass().add("source-fields");
        prefWrapLengthProperty().bind(widthProperty());
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        Circuit circuit = after.document().circuit();
        List<Node> sources = circuit.nodes().stream().filter(node -> node.gate().isSource()).toList();
        if (first || after.origin() != before.origin() || !sources.stream().map(Node::id).toList().equals(fields.stream().map(Field::node).toList())) {
            build(sources);
        }
        for (Field field : fields) {
            Node node = circuit.node(field.node());
            Node earlier = before.document().circuit().contains(field.node()) ? before.document().circuit().node(field.node()) : node;
            if (first || node != earlier || field.text().getText().isEmpty()) {
                show(field, node.value());
            }
            if (first || before.preferences().language() != after.preferences().language()) {
                field.text().setAccessibleText(Message.of("inspector.value.of", Circuit.label(node)).in(after.preferences().language()));
            }
        }
    }

    private void build(List<Node> sources) {
        fields.clear();
        getChildren().clear();
        for (Node source : sources) {
            Label name = new Label(VariableName.of(Circuit.label(source)).onScreen());
            name.getStyleClass().add("source-name");
            name.setCursor(Cursor.H_RESIZE);
            TextField text = new TextField();
            text.setId("value-" + (source.isNamed() ? source.name() : source.id().number()));
            text.setMinWidth(0);
            text.setPrefWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            Label complaint = new Label();
            complaint.getStyleClass().add("complaint");
            complaint.setWrapText(true);
            hide(complaint);
            Field field = new Field(source.id(), text, complaint);
            text.setOnAction(event -> commit(field));
            text.focusedProperty().addListener((property, was, is) -> {
                if (was) {
                    commit(field);
                }
            });
            text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    show(field, node(field).value());
                    event.consume();
                }
            });
            dragging(name, field);
            HBox row = new HBox(8, name, text);
            row.setAlignment(Pos.CENTER_LEFT);
            VBox both = new VBox(2, row, complaint);
            boolean scalar = source.value().filter(value -> !value.isScalar()).isEmpty();
            both.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> room(scalar), widthProperty(), hgapProperty()));
            getChildren().add(both);
            fields.add(field);
        }
    }

    /// Single numbers stand two in a row where there is room for both.
    private double room(boolean scalar) {
        double wide = Math.floor(getWidth()) - 1;
        double half = Math.floor((wide - getHgap()) / 2);
        return scalar && half >= LEAST_WIDE ? half : wide;
    }

    /// Dragging the name sideways changes a single number, all in one undo.
    private void dragging(Label name, Field field) {
        double[] from = new double[2];
        name.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            from[0] = event.getScreenX();
            from[1] = node(field).value().filter(Tensor::isScalar).map(Tensor::number).orElse(0.0);
            gestures++;
        });
        name.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (node(field).value().filter(value -> !value.isScalar()).isEmpty()) {
                double raw = from[1] + (event.getScreenX() - from[0]) * PER_PIXEL;
                set(field, Tensor.scalar(Math.rint(raw * 100) / 100 + 0.0), gestures);
            }
        });
    }

    private void commit(Field field) {
        if (!fields.contains(field) || !field.text().isEditable()) {
            return;
        }
        Optional<Tensor> now = node(field).value();
        String text = field.text().getText().strip();
        if (text.isEmpty() || text.equals(now.map(SourceFields::written).orElse(""))) {
            show(field, now);
            return;
        }
        switch (StagedCode.literal(text, Limits.STANDARD)) {
            case Outcome.Refused<Tensor>(Message why) -> complain(field, why);
            case Outcome.Done<Tensor>(Tensor value) -> set(field, value, 0);
        }
    }

    private void set(Field field, Tensor value, long gesture) {
        switch (Commands.set(session.state().editor(), field.node(), Param.VALUE_NAME, value, gesture)) {
            case Outcome.Refused<Transaction>(Message why) -> complain(field, why);
            case Outcome.Done<Transaction>(Transaction transaction) -> {
                hide(field.complaint());
                session.dispatch(transaction);
            }
        }
    }

    private Node node(Field field) {
        return session.state().document().circuit().node(field.node());
    }

    private void complain(Field field, Message why) {
        field.complaint().setText(why.in(session.state().preferences().language()));
        Visible.set(field.complaint(), true);
    }

    private static void show(Field field, Optional<Tensor> value) {
        boolean large = value.filter(tensor -> tensor.count() > MOST_ENTRIES).isPresent();
        field.text().setEditable(!large);
        field.text().setText(value.map(tensor -> large ? tensor.shape() + " …" : written(tensor)).orElse(""));
        hide(field.complaint());
    }

    private static String written(Tensor value) {
        return NumberFormat.allDigits(value).replace('−', '-');
    }

    private static void hide(Label complaint) {
        complaint.setVisible(false);
        complaint.setManaged(false);
    }
}
