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
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.VariableName;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;

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

    /// A source of one document, and how wide its field is.
    private record Owner(Origin origin, NodeId node, boolean scalar) {
        static Owner of(Origin origin, Node source) {
            return new Owner(origin, source.id(), source.value().filter(value -> !value.isScalar()).isEmpty());
        }
    }

    /// What a field shows.
    private record Filling(Same<Node> source, boolean bound, Language language) {}

    private static final class Entry {
        private final Owner owner;
        private final SettingText value;
        private final Field field;
        private final Label name = new Label();
        private Optional<Filling> shown = Optional.empty();

        Entry(Owner owner, SettingText value, Field field) {
            this.owner = owner;
            this.value = value;
            this.field = field;
            name.getStyleClass().add("source-name");
        }

        /// Of many fields few change at a time.
        void show(Filling now) {
            if (!shown.equals(Optional.of(now))) {
                shown = Optional.of(now);
                String label = Circuit.label(now.source().it());
                field.show(value.text(now.source().it()), now.language());
                field.input().setEditable(!now.bound());
                name.setText(VariableName.of(label).onScreen());
                field.input().setAccessibleText(Message.of("inspector.value.of", label).in(now.language()));
            }
        }
    }

    SourceFields(Session session, Gestures gestures, Runnable leave) {
        this.session = session;
        this.gestures = gestures;
        this.leave = leave;
        getStyleClass().add("source-fields");
        prefWrapLengthProperty().bind(widthProperty());
    }

    void show(Inspected now) {
        List<Node> every = now.shown().nodes().stream().filter(node -> node.gate().isSource()).toList();
        List<Node> sources = every.subList(0, Math.min(MOST, every.size()));
        List<Owner> owners = sources.stream().map(source -> Owner.of(now.origin(), source)).toList();
        if (!entries.stream().map(entry -> entry.owner).toList().equals(owners)) {
            build(now.origin(), sources);
        }
        Visible.set(more, every.size() > MOST);
        Section.write(more, Message.of("inspector.sources.more", every.size() - sources.size()), now.language());
        for (int i = 0; i < entries.size(); i++) {
            boolean bound = now.data().binding(sources.get(i).id()).isPresent();
            entries.get(i).show(new Filling(new Same<>(sources.get(i)), bound, now.language()));
        }
    }

    void focus() {
        if (!entries.isEmpty()) {
            entries.getFirst().field.focus();
        }
    }

    /// The field that had the keys has them afterwards.
    private void build(Origin origin, List<Node> sources) {
        Optional<NodeId> written = entries.stream()
                .filter(entry -> entry.field.input().isFocused())
                .map(entry -> entry.owner.node())
                .findFirst();
        entries.clear();
        getChildren().clear();
        for (Node source : sources) {
            Owner owner = Owner.of(origin, source);
            SettingText value = new SettingText(source.id(), Param.value());
            Field field = new Field(session, leave, value);
            field.input().setId("value-" + (source.isNamed() ? source.name() : source.id().number()));
            Entry entry = new Entry(owner, value, field);
            Scrubbing.of(session, gestures, value, field, entry.name);
            VBox row = field.row(entry.name);
            row.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> room(owner.scalar()), widthProperty(), hgapProperty()));
            getChildren().add(row);
            entries.add(entry);
            if (written.equals(Optional.of(source.id()))) {
                field.focus();
            }
        }
        getChildren().add(more);
    }

    /// Single numbers stand two in a row where there is room for both.
    private double room(boolean scalar) {
        double wide = Math.floor(getWidth()) - 1;
        double half = Math.floor((wide - getHgap()) / 2);
        return scalar && half >= LEAST_WIDE ? half : wide;
    }
}
