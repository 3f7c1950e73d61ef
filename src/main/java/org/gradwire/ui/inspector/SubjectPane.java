package org.gradwire.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// What can be changed of what is selected; of nothing selected, the numbers of all sources.
final class SubjectPane extends VBox {
    private final Session session;
    private final Typesetter typesetter;
    private final Runnable leave;
    private final Gestures gestures = new Gestures();
    private final Label title = new Label();
    private final SourceFields sources;
    private final VBox body = new VBox();
    private final ScrollPane scroll;
    private final BooleanProperty told = new SimpleBooleanProperty(true);
    private Optional<Subject> subject = Optional.empty();
    private List<Section> sections = List.of();

    SubjectPane(Session session, Typesetter typesetter, Runnable leave) {
        this.session = session;
        this.typesetter = typesetter;
        this.leave = leave;
        sources = new SourceFields(session, gestures, leave);
        body.getStyleClass().add("sections");
        title.getStyleClass().add("section-title");
        scroll = InspectorPane.scrolling(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("below");
        getChildren().addAll(title, scroll);
        body.widthProperty().addListener(width -> sections.forEach(section -> section.show(session.state())));
    }

    /// Whether it keeps its height whatever it shows.
    boolean isSteady() {
        return subject.filter(shown -> !(shown instanceof Subject.Everything)).isPresent();
    }

    void render(State before, State after, boolean first) {
        Subject next = Subject.of(after);
        boolean everything = next instanceof Subject.Everything;
        boolean opened = first || !before.origin().equals(after.origin());
        boolean same = !opened && subject.equals(Optional.of(next));
        if (same && before.document() == after.document() && before.trace() == after.trace() && before.preferences().equals(after.preferences())) {
            return;
        }
        Visible.set(title, everything);
        title.setText(Message.of("inspector.sources").in(after.preferences().language()));
        Visible.set(this, !everything || after.document().circuit().nodes().stream().anyMatch(node -> node.gate().isSource()));
        if (!same) {
            subject = Optional.of(next);
            sections = sections(next, after);
            List<Region> shown = everything ? List.of(sources) : List.copyOf(sections);
            if (!body.getChildren().equals(shown)) {
                body.getChildren().setAll(shown);
            }
            scroll.setVvalue(0);
            requestLayout();
        }
        sources.render(before, after, opened);
        sections.forEach(section -> section.show(after));
    }

    private List<Section> sections(Subject of, State state) {
        return switch (of) {
            case Subject.Everything everything -> List.of();
            case Subject.OneWire(PortRef wire) -> List.of(new WireSection(session, leave, wire));
            case Subject.Several several -> several(several, state);
            case Subject.OneNode one -> node(state.document().circuit().node(one.node()));
        };
    }

    private List<Section> several(Subject.Several several, State state) {
        List<Section> all = new ArrayList<>(List.of(new CountSection(several)));
        if (!KindSection.kinds(state.document().circuit(), several.nodes()).isEmpty()) {
            all.add(new KindSection(session, several.nodes()));
        }
        return all;
    }

    private List<Section> node(Node node) {
        NodeId id = node.id();
        List<Section> all = new ArrayList<>();
        all.add(new HeadSection(typesetter, id, told));
        all.add(new NameSection(session, leave, id));
        if (node.gate().isSource()) {
            all.add(new ValueSection(session, gestures, leave, id));
            all.add(new KindSection(session, Set.of(id)));
        } else if (!node.gate().params().isEmpty()) {
            all.add(new ParamSection(session, gestures, leave, node));
        }
        all.add(new OutputSection(session, leave, id));
        all.add(new NoteSection(session, gestures, leave, id));
        return all;
    }

    void name() {
        sections.stream().filter(NameSection.class::isInstance).findFirst().flatMap(Section::first).ifPresent(Field::focus);
    }

    /// What a person most likely wants to change: the value, a parameter, else the name.
    void first() {
        sections.stream()
                .filter(section -> !(section instanceof NameSection))
                .flatMap(section -> section.first().stream())
                .findFirst()
                .ifPresentOrElse(Field::focus, this::name);
        if (sections.isEmpty()) {
            sources.focus();
        }
    }
}
