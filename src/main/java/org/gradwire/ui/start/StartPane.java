package org.gradwire.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// The first page: begin something, go on with something, or open one of the shipped circuits.
public final class StartPane extends ScrollPane implements Renderer {
    private final Session session;
    private final Gallery gallery;
    private final Consumer<Path> openFile;
    private final Button begin;
    private final VBox recent = new VBox();
    private final FlowPane recentCards = cards();
    private final List<Card> samples = new ArrayList<>();
    private final List<Card> files = new ArrayList<>();

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
        session.show(this);
    }

    private VBox group(Group group, Words words, Consumer<String> open) {
        FlowPane row = cards();
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

    @Override
    public void render(State before, State after, boolean first) {
        boolean shown = after.view().page() == Page.START;
        if (shown && (first || !before.recent().equals(after.recent()) || before.view().page() != Page.START)) {
            recent(after);
            setVvalue(0);
        }
        List<Card> all = new ArrayList<>(samples);
        all.addAll(files);
        if (first || before.preferences().language() != after.preferences().language()) {
            all.forEach(card -> card.show(after.preferences().language()));
        }
        if (first || !before.preferences().theme().equals(after.preferences().theme())) {
            all.forEach(card -> card.show(after.preferences().theme()));
        }
    }

    /// To be called once it is in the window.
    public void begin() {
        begin.requestFocus();
    }

    private void recent(State state) {
        files.clear();
        recentCards.getChildren().clear();
        List<Path> paths = state.recent().files();
        Visible.set(recent, !paths.isEmpty());
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            Card card = new Card("recent-" + (i + 1), path.getFileName().toString(), () -> openFile.accept(path));
            card.show(state.preferences().theme());
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

    private static FlowPane cards() {
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("cards");
        return cards;
    }
}
