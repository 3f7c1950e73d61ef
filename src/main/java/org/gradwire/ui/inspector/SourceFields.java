package org.gradwire.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Param;
import org.gradwire.text.Message;
import org.gradwire.text.VariableName;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// The numbers that can be changed: one field for each source, which can also be dragged.
final class SourceFields extends FlowPane {
    /// A narrower field hides its number.
    private static final double LEAST_WIDE = 125;
    /// Nobody looks through more; the others are found on the canvas.
    private static final int MOST = 60;

    private final Session session;
    private final Gestures gestures;
    private final Runnable leave;
    private final List<Entry> entries = new ArrayList<>();
    private final Label more = Section.muted();

    private record Entry(NodeId node, boolean scalar, Label name, Field field) {}

    SourceFields(Session session, Gestures gestures, Runnable leave) {
        this.session = session;
        this.gestures = gestures;
        this.leave = leave;
        getStyleClass().add("source-fields");
        prefWrapLengthProperty().bind(widthProperty());
    }

    void render(State before, State after, boolean first) {
        List<Node> every = after.circuit().nodes().stream().filter(node -> node.gate().isSource()).toList();
        List<Node> sources = every.subList(0, Math.min(MOST, every.size()));
        boolean same = sources.size() == entries.size();
        for (int i = 0; same && i < sources.size(); i++) {
            same = entries.get(i).node().equals(sources.get(i).id()) && entries.get(i).scalar() == isScalar(sources.get(i));
        }
        boolean all = first || !after.origin().equals(before.origin()) || !same;
        if (all) {
            build(sources);
        }
        Visible.set(more, every.size() > MOST);
        Section.write(more, Message.of("inspector.sources.more", every.size() - sources.size()), after);
        boolean spoken = before.preferences().language() != after.preferences().language();
        for (int i = 0; i < entries.size(); i++) {
            if (all || spoken || before.document().learning() != after.document().learning() || !before.circuit().contains(sources.get(i).id())
                    || before.circuit().node(sources.get(i).id()) != sources.get(i)) {
                show(entries.get(i), sources.get(i), after);
            }
        }
    }

    private static void show(Entry entry, Node source, State state) {
        String label = Circuit.label(source);
        entry.field().show(state);
        boolean bound = state.document().learning().data().binding(source.id()).isPresent();
        entry.field().input().setEditable(!bound);
        entry.name().setText(VariableName.of(label).onScreen());
        entry.field().input().setAccessibleText(Message.of("inspector.value.of", label).in(state.preferences().language()));
    }

    void focus() {
        if (!entries.isEmpty()) {
            entries.getFirst().field().focus();
        }
    }

    /// The field that had the keys has them afterwards.
    private void build(List<Node> sources) {
        Optional<NodeId> written = entries.stream().filter(entry -> entry.field().input().isFocused()).map(Entry::node).findFirst();
        entries.clear();
        getChildren().clear();
        for (Node source : sources) {
            Label name = new Label();
            name.getStyleClass().add("source-name");
            SettingText value = new SettingText(source.id(), Param.value());
            Field field = new Field(session, leave, value);
            field.input().setId("value-" + (source.isNamed() ? source.name() : source.id().number()));
            Scrubbing.of(session, gestures, value, field, name);
            VBox row = field.row(name);
            boolean scalar = isScalar(source);
            row.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> room(scalar), widthProperty(), hgapProperty()));
            getChildren().add(row);
            entries.add(new Entry(source.id(), scalar, name, field));
            if (written.equals(Optional.of(source.id()))) {
                field.focus();
            }
        }
        getChildren().add(more);
    }

    private static boolean isScalar(Node source) {
        return source.value().filter(value -> !value.isScalar()).isEmpty();
    }

    /// Single numbers stand two in a row where there is room for both.
    private double room(boolean scalar) {
        double wide = Math.floor(getWidth()) - 1;
        double half = Math.floor((wide - getHgap()) / 2);
        return scalar && half >= LEAST_WIDE ? half : wide;
    }
}
