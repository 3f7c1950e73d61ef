package org.gradwire.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.gradwire.edit.Document;
import org.gradwire.sample.Group;
import org.gradwire.sample.Samples;
import org.gradwire.text.Language;
import org.gradwire.ui.Origin;
import org.gradwire.ui.Pane;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;
import org.gradwire.ui.Words;

/// The shipped circuits, one press away.
public final class SamplesPane extends ScrollPane implements Pane {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private static final double WIDTH = 158;

    private final List<Entry> entries = new ArrayList<>();

    /// Lines that wrap: a button asks for a height without saying the width, and would get that of a column.
    private static final class Lines extends VBox {
        Lines(Label... lines) {
            super(1, lines);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? WIDTH : width);
        }

        @Override
        protected double computePrefWidth(double height) {
            return WIDTH;
        }
    }

    /// @param document once it has been read
    private record Entry(String id, Optional<Document> document, Button button, Label title) {}

    public SamplesPane(Session session, Words words, Gallery gallery, Consumer<String> open) {
        setId("samples");
        getStyleClass().add("samples");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox list = new VBox();
        list.getStyleClass().add("sample-list");
        for (Group group : Samples.groups()) {
            Label heading = new Label();
            heading.getStyleClass().add("section-title");
            words.bind(heading::setText, group.title());
            list.getChildren().add(heading);
            group.samples().forEach(id -> list.getChildren().add(entry(id, session, gallery, open)));
        }
        setContent(list);
        session.show(this);
    }

    private Button entry(String id, Session session, Gallery gallery, Consumer<String> open) {
        Label name = new Label(id);
        name.getStyleClass().add("sample-id");
        Label title = new Label(" ");
        title.setWrapText(true);
        title.getStyleClass().add("sample-title");
        Button button = new Button();
        button.setId("sample-" + id);
        button.setGraphic(new Lines(name, title));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("sample");
        button.setOnAction(event -> open.accept(id));
        int index = entries.size();
        entries.add(new Entry(id, Optional.empty(), button, title));
        gallery.sample(id, read -> {
            entries.set(index, new Entry(id, read.document(), button, title));
            say(entries.get(index), session.state().preferences().language());
        });
        return button;
    }

    private static void say(Entry entry, Language language) {
        String title = entry.document().map(document -> document.title().in(language)).orElse("");
        entry.title().setText(title);
        entry.button().setAccessibleText(entry.id() + ", " + title);
    }

    @Override
    public void render(State before, State after, boolean first) {
        Language language = after.preferences().language();
        for (Entry entry : entries) {
            if (first || before.preferences().language() != language) {
                say(entry, language);
            }
            if (first || before.origin() != after.origin()) {
                entry.button().pseudoClassStateChanged(OPEN, after.origin().equals(new Origin.Sample(entry.id())));
            }
        }
    }
}
