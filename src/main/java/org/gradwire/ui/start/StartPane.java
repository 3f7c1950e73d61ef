package org.gradwire.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gradwire.sample.Group;
import org.gradwire.sample.Samples;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Recent;
import org.gradwire.ui.state.Session;

/// The first page: begin something, go on with something, or open one of the shipped circuits.
public final class StartPane extends ScrollPane {
    private final Session session;
    private final Gallery gallery;
    private final Consumer<Path> openFile;
    private final Button begin;
    private final VBox recent = new VBox();
    private final FlowPane recentCards = row();
    private final List<Card> samples = new ArrayList<>();
    private final List<Card> files = new ArrayList<>();

    private record Seen(boolean shown, Recent recent) {}

    public StartPane(
            Session session, List<Button> ways, Words words, Gallery gallery, Consumer<String> openSample,
            Consumer<Path> openFile) {
        this.session = session;
        this.gallery = gallery;
        this.openFile = openFile;
        setId("start");
        getStyleClass().add("start");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Label welcome = new Label();
        welcome.getStyleClass().add("welcome");
        words.bind(welcome::setText, Message.of("start.welcome"));
        Label about = new Label();
        about.setWrapText(true);
        about.getStyleClass().add("about");
        words.bind(about::setText, Message.of("start.about"));
        begin = ways.getFirst();
        FlowPane row = new FlowPane();
        row.getChildren().addAll(ways);
        row.getStyleClass().add("begin");
        recent.getStyleClass().add("group");
        recent.getChildren().addAll(heading(words, Message.of("start.recent")), recentCards);
        VBox page = new VBox(welcome, about, row, recent);
        page.getStyleClass().add("start-page");
        for (Group group : Samples.groups()) {
            page.getChildren().add(group(group, words, openSample));
        }
        setContent(page);
        session.show(state -> new Seen(state.view().page() == Page.START, state.recent()), this::recent);
        session.show(state -> state.preferences().language(), language -> cards().forEach(card -> card.show(language)));
        session.show(state -> state.preferences().theme(), theme -> cards().forEach(card -> card.show(theme)));
    }

    private VBox group(Group group, Words words, Consumer<String> open) {
        FlowPane row = row();
        for (String id : group.samples()) {
            Card card = new Card("card-" + id, id, () -> open.accept(id));
            samples.add(card);
            row.getChildren().add(card);
            gallery.sample(id, entry -> card.show(entry, language()));
        }
        VBox box = new VBox(heading(words, group.title()), row);
        box.getStyleClass().add("group");
        return box;
    }

    private Stream<Card> cards() {
        return Stream.concat(samples.stream(), files.stream());
    }

    /// To be called once it is in the window.
    public void begin() {
        begin.requestFocus();
    }

    private void recent(Seen seen) {
        if (!seen.shown()) {
            return;
        }
        setVvalue(0);
        files.clear();
        recentCards.getChildren().clear();
        List<Path> paths = seen.recent().files();
        Visible.set(recent, !paths.isEmpty());
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            Card card = new Card("recent-" + (i + 1), path.getFileName().toString(), () -> openFile.accept(path));
            card.show(session.state().preferences().theme());
            files.add(card);
            recentCards.getChildren().add(card);
            gallery.file(path, entry -> card.show(entry, language()));
        }
    }

    private Language language() {
        return session.state().preferences().language();
    }

    private static Node heading(Words words, Message text) {
        Label label = new Label();
        label.getStyleClass().add("group-title");
        words.bind(label::setText, text);
        return label;
    }

    private static FlowPane row() {
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("cards");
        return cards;
    }
}
