package org.gradwire.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Labels;
import org.gradwire.data.Table;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.text.VariableName;
import org.gradwire.train.Binding;
import org.gradwire.train.ColumnList;
import org.gradwire.train.Dataset;
import org.gradwire.train.Proposal;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// A source and the columns that feed it: typed, or chosen from a list.
final class FeedRow extends VBox {
    private static final int MOST = 60;

    private final Session session;
    private final FeedText content;
    private final Field field;
    private final Label name = new Label();
    private final Label kind = new Label();
    private final MenuButton choices = new MenuButton();

    FeedRow(Session session, Node source) {
        this.session = session;
        content = new FeedText(source.id());
        field = new Field(session, () -> {}, content);
        field.input().setId("feed-" + Circuit.label(source));
        name.getStyleClass().add("source-name");
        name.setLabelFor(field.input());
        kind.getStyleClass().add("aside");
        choices.setId("feed-choices-" + Circuit.label(source));
        choices.getStyleClass().add("feed-choices");
        choices.setOnShowing(event -> choices.getItems().setAll(items()));
        choices.getItems().add(new MenuItem());
        HBox.setHgrow(field.input(), Priority.ALWAYS);
        HBox row = new HBox(name, field.input(), choices);
        row.getStyleClass().add("feed-row");
        getStyleClass().add("field");
        getChildren().addAll(row, kind, field.complaint());
    }

    NodeId source() {
        return content.source();
    }

    void show(Circuit circuit, Dataset data, Language language) {
        field.show(content.text(circuit, data), language);
        Node source = circuit.node(content.source());
        name.setText(VariableName.of(Circuit.label(source)).onScreen());
        OptionalInt entries = Proposal.entries(source);
        Optional<Binding> binding = data.binding(content.source());
        field.input().setPromptText(Message.of("data.feed.none").in(language));
        String spoken = Message.of("data.feed.of", Circuit.label(source)).in(language);
        field.input().setAccessibleText(spoken);
        choices.setAccessibleText(spoken);
        boolean several = entries.orElse(1) > 1;
        kind.setText(binding.filter(Binding::asClass).isPresent()
                ? Message.of("data.feed.class", entries.orElse(1) - 1).in(language)
                : Message.of("data.feed.entries", entries.orElse(1), binding.map(found -> found.columns().size()).orElse(0)).in(language));
        Visible.set(kind, several && binding.filter(found -> !found.asClass() && found.columns().size() == entries.orElse(1)).isEmpty());
    }

    /// Nothing; each column, or each so many side by side; and, for a vector, columns that hold classes.
    private List<MenuItem> items() {
        State state = session.state();
        Language language = state.preferences().language();
        Table table = state.document().learning().data().table();
        int entries = Proposal.entries(state.document().circuit().node(content.source())).orElse(1);
        List<MenuItem> items = new ArrayList<>();
        items.add(item(Message.of("data.feed.none").in(language), List.of()));
        List<String> names = table.names();
        for (int i = 0; i + entries <= names.size() && i < MOST; i++) {
            List<String> columns = names.subList(i, i + entries);
            items.add(item(ColumnList.of(columns, table), columns));
        }
        if (entries > 1) {
            table.columns().stream().limit(MOST)
                    .filter(column -> Labels.classes(column).orElse(Integer.MAX_VALUE) <= entries)
                    .forEach(column -> items.add(item(Message.of("data.feed.as-class", column.name()).in(language), List.of(column.name()))));
        }
        return items;
    }

    private MenuItem item(String words, List<String> columns) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            switch (content.bind(columns, session.state().editor())) {
                case Outcome.Done<Transaction>(Transaction transaction) -> session.become(Editing.commit(transaction));
                case Outcome.Refused<Transaction>(Message why) -> session.become(Editing.complain(why));
            }
        });
        return item;
    }
}
