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
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Session;

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
    private Optional<Inspected> shown = Optional.empty();

    /// What the sections are made for: fields belong to one document.
    private record Cut(Subject subject, Origin origin) {}

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
        body.widthProperty().addListener(width -> shown.ifPresent(now -> sections.forEach(section -> section.show(now))));
        session.show(state -> new Cut(Subject.of(state), state.origin()), this::cut);
        session.show(Inspected::of, this::show);
    }

    /// Whether it keeps its height whatever it shows.
    boolean isSteady() {
        return subject.filter(now -> !(now instanceof Subject.Everything)).isPresent();
    }

    private void cut(Cut now) {
        subject = Optional.of(now.subject());
        sections = sections(now.subject());
        List<Region> parts = now.subject() instanceof Subject.Everything ? List.of(sources) : List.copyOf(sections);
        if (!body.getChildren().equals(parts)) {
            body.getChildren().setAll(parts);
        }
        scroll.setVvalue(0);
        requestLayout();
    }

    private void show(Inspected now) {
        shown = Optional.of(now);
        boolean everything = now.subject() instanceof Subject.Everything;
        Visible.set(title, everything);
        title.setText(Message.of("inspector.sources").in(now.language()));
        Visible.set(this, !everything || now.circuit().nodes().stream().anyMatch(node -> node.gate().isSource()));
        sources.show(now);
        sections.forEach(section -> section.show(now));
    }

    private List<Section> sections(Subject of) {
        return switch (of) {
            case Subject.Everything everything -> List.of();
            case Subject.OneWire(PortRef wire) -> List.of(new WireSection(session, leave, wire));
            case Subject.Several several -> several(several);
            case Subject.OneNode one -> node(one);
        };
    }

    private List<Section> several(Subject.Several several) {
        List<Section> all = new ArrayList<>(List.of(new CountSection(several)));
        if (several.sources()) {
            all.add(new KindSection(session, several.nodes()));
        }
        return all;
    }

    private List<Section> node(Subject.OneNode one) {
        NodeId id = one.node();
        List<Section> all = new ArrayList<>();
        all.add(new HeadSection(typesetter, id, told));
        all.add(new NameSection(session, leave, id));
        if (one.kind().isEmpty()) {
            all.add(new ValueSection(session, gestures, leave, id));
            all.add(new KindSection(session, Set.of(id)));
        }
        one.kind().filter(gate -> !gate.params().isEmpty())
                .ifPresent(gate -> all.add(new ParamSection(session, gestures, leave, id, gate)));
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
