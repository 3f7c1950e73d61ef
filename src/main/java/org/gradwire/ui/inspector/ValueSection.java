package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Param;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberTable;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Session;

/// The value of a source: as a number or a text, and in a grid if there are several numbers.
final class ValueSection extends Section {
    private final Session session;
    private final SettingText value;
    private final Field text;
    private final GridField grid;
    private final ShapeSection shape;
    private final Label name = named();
    private final Label large = muted();
    private final Hyperlink copy = new Hyperlink();
    private final Hyperlink paste = new Hyperlink();
    private final FlowPane links = new FlowPane(copy, paste);
    private final BoundSection bound;

    ValueSection(Session session, Gestures gestures, Runnable leave, NodeId node) {
        this.session = session;
        value = new SettingText(node, Param.value());
        text = new Field(session, leave, value);
        text.input().setId("node-value");
        text.input().onPaste(this::paste);
        Scrubbing.of(session, gestures, value, text, name);
        grid = new GridField(session, leave, value);
        shape = new ShapeSection(session, leave, value);
        copy.setId("copy-table");
        copy.setOnAction(event -> grid.copyAll());
        paste.setId("paste-table");
        paste.setOnAction(event -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()).ifPresentOrElse(this::replace, () -> replace("")));
        links.getStyleClass().add("step-links");
        bound = new BoundSection(session, node);
        getChildren().addAll(bound, text.row(name), large, grid, links, shape);
    }

    @Override
    void show(Inspected now) {
        Language language = now.language();
        Node node = now.shown().node(value.node());
        Optional<Tensor> given = node.value();
        boolean several = given.filter(tensor -> !tensor.isScalar()).isPresent();
        write(name, several ? Message.of("field.text") : Message.of("field.value"), language);
        text.input().setPromptText(Message.of("number.prompt").in(language));
        text.input().setAccessibleText(Message.of("inspector.value.of", Circuit.label(node)).in(language));
        text.show(value.text(now.shown()), language);
        Optional<Tensor> tooLarge = given.filter(tensor -> tensor.count() > SettingText.MOST_ENTRIES);
        Visible.set(large, tooLarge.isPresent());
        tooLarge.ifPresent(tensor -> write(large, Message.of("field.large", tensor.count(), tensor.shape()), language));
        grid.show(now);
        write(copy, Message.of("field.copy"), language);
        write(paste, Message.of("field.paste"), language);
        Visible.set(links, several);
        Visible.set(copy, given.filter(GridField::holds).isPresent() || tooLarge.filter(tensor -> tensor.shape().rank() <= 2).isPresent());
        shape.show(now);
        // What the table feeds is changed there.
        boolean free = !bound.show(now);
        text.input().setEditable(free);
        grid.setDisable(!free);
        Visible.set(paste, free);
        Visible.set(shape, free && shape.isVisible());
    }

    private static void write(Hyperlink link, Message words, Language language) {
        link.setText(words.in(language));
    }

    @Override
    Optional<Field> first() {
        return Optional.of(text);
    }

    private boolean paste(String pasted) {
        boolean block = NumberTable.isBlock(pasted);
        if (block) {
            replace(pasted);
        }
        return block;
    }

    /// A table takes the place of the whole value; so does a list.
    private void replace(String pasted) {
        text.restore();
        CellText first = new CellText(value, 0, 0);
        text.attempt(pasted.strip().startsWith("[")
                ? value.read(pasted.strip(), session.state().editor())
                : NumberTable.read(pasted, Limits.STANDARD.entries()).then(table -> first.paste(table, session.state().editor())));
    }
}
