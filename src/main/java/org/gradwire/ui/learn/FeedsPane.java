package org.gradwire.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.edit.Tabling;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.train.Dataset;
import org.gradwire.train.Examples;
import org.gradwire.train.Proposal;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Beside the table: which columns feed which source, whether that can be trained, and what is kept for testing.
final class FeedsPane extends VBox {
    private static final Duration SETTLED = Duration.millis(150);

    private final Session session;
    private final Worker worker;
    private final VBox rows = new VBox();
    private final Label none = new Label();
    private final Label said = new Label();
    private final Field share;
    private final Field seed;
    private final Label counts = new Label();
    private final PauseTransition pause = new PauseTransition(SETTLED);
    private List<FeedRow> feeds = List.of();
    private Optional<Feeding> shown = Optional.empty();
    /// What the verdict is about.
    private Optional<Pairing> judged = Optional.empty();
    private Optional<Outcome<Examples>> verdict = Optional.empty();

    record Feeding(Pairing pairing, Language language) {
        static Feeding of(State state) {
            return new Feeding(Pairing.of(state), state.preferences().language());
        }
    }

    FeedsPane(Session session, Worker worker, Words words) {
        this.session = session;
        this.worker = worker;
        setId("data-feeds");
        getStyleClass().add("feeds");
        share = new Field(session, () -> {}, SplitText.SHARE);
        share.input().setId("data-test-share");
        seed = new Field(session, () -> {}, SplitText.SEED);
        seed.input().setId("data-test-seed");
        Hyperlink byName = new Hyperlink();
        byName.setId("data-by-name");
        byName.setOnAction(event -> {
            byName.setVisited(false);
            session.become(Editing.commit(Tabling.bindProposal(session.state().editor())));
        });
        words.bind(byName::setText, Message.of("data.feeds.names"));
        words.bind(none::setText, Message.of("data.feeds.none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        said.setId("data-feeds-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("aside");
        counts.setId("data-feeds-counts");
        counts.getStyleClass().add("aside");
        counts.setWrapText(true);
        rows.getStyleClass().add("feed-rows");
        Label title = title(words, "data.feeds");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, byName);
        head.getStyleClass().add("feeds-head");
        VBox body = new VBox(head, none, rows, said, title(words, "data.split"), split(words), share.complaint(), seed.complaint(), counts);
        body.getStyleClass().add("feeds-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        getChildren().add(scroll);
        pause.setOnFinished(event -> judge());
    }

    private static Label title(Words words, String key) {
        Label title = new Label();
        title.getStyleClass().add("section-title");
        words.bind(title::setText, Message.of(key));
        return title;
    }

    private HBox split(Words words) {
        Label percent = new Label("%");
        Label seedName = new Label();
        words.bind(seedName::setText, Message.of("layers.seed.title"));
        words.bind(share.input()::setAccessibleText, Message.of("data.split"));
        words.bind(seed.input()::setAccessibleText, Message.of("layers.seed.title"));
        seedName.setLabelFor(seed.input());
        HBox row = new HBox(share.input(), percent, seedName, seed.input());
        row.getStyleClass().add("feed-row");
        share.input().getStyleClass().add("short-input");
        seed.input().getStyleClass().add("short-input");
        return row;
    }

    void show(Feeding now) {
        shown = Optional.of(now);
        Circuit circuit = now.pairing().circuit().it();
        Dataset data = now.pairing().data().it();
        List<Node> sources = Proposal.sources(circuit);
        boolean same = sources.size() == feeds.size();
        for (int i = 0; same && i < feeds.size(); i++) {
            same = sources.get(i).id().equals(feeds.get(i).source());
        }
        if (!same) {
            List<FeedRow> next = new ArrayList<>();
            sources.forEach(source -> next.add(new FeedRow(session, source)));
            feeds = next;
            rows.getChildren().setAll(next);
        }
        feeds.forEach(row -> row.show(circuit, data, now.language()));
        Visible.set(none, sources.isEmpty());
        share.show(Optional.of(SplitText.SHARE.text(data.split())), now.language());
        seed.show(Optional.of(SplitText.SEED.text(data.split())), now.language());
        if (!judged.equals(Optional.of(now.pairing()))) {
            pause.playFromStart();
        }
        write(now.language());
    }

    /// On another thread, for a table may be long; what was judged meanwhile and is not in force any more is dropped.
    private void judge() {
        Pairing pairing = Pairing.of(session.state());
        BooleanSupplier wanted = () -> Pairing.of(session.state()).equals(pairing);
        worker.send(new Errand<>(() -> Examples.of(pairing.circuit().it(), pairing.data().it()), wanted, found -> {
            judged = Optional.of(pairing);
            verdict = Optional.of(found);
            shown.map(Feeding::language).ifPresent(this::write);
        }));
    }

    private void write(Language language) {
        // Which cell is wrong is said below the table.
        Optional<Message> why = verdict.filter(found -> found instanceof Outcome.Refused<Examples>)
                .map(found -> ((Outcome.Refused<Examples>) found).why())
                .filter(message -> !message.key().startsWith("data.cell"));
        said.setText(why.map(message -> message.in(language)).orElse(""));
        Visible.set(said, why.isPresent());
        Optional<Examples> fits = verdict.filter(found -> found instanceof Outcome.Done<Examples>).map(Outcome::orThrow);
        counts.setText(fits.map(examples -> Message.of(
                        "data.split.counts", NumberFormat.grouped(examples.trainingCount()), NumberFormat.grouped(examples.testCount())))
                .map(message -> message.in(language)).orElse(""));
        Visible.set(counts, fits.isPresent());
    }
}
