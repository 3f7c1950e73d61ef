package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Trace;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Text;
import org.gradwire.ui.control.Fields;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Asking;
import org.gradwire.ui.state.Gaps;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;
import org.gradwire.ui.state.State;

/// The step that was just made or asked about, explained; below it, at a place of their own, the fields of what is selected.
public final class InspectorPane extends VBox implements Fields {
    /// How much of the height the numbers of all sources may take.
    private static final double MOST_BELOW = 0.4;
    /// How much the fields of what is selected take, whatever they need: going from node to node moves nothing.
    private static final double SHARE_BELOW = 0.5;

    private final Label kind = new Label();
    private final Hyperlink go = new Hyperlink();
    private final Hyperlink back = new Hyperlink();
    private final Hyperlink read = new Hyperlink();
    private final FlowPane links = new FlowPane(go, back, read);
    private final ExplanationView view;
    private final VBox explanation;
    private final ScrollPane scroll;
    private final SubjectPane below;

    /// What there is to explain, and what stands there as long as there is nothing. In a lecture the strip explains.
    private record Explained(
            Topic topic, Optional<Question> asked, int position, boolean live, Gaps gaps, Text title, Text lesson, Origin origin,
            Preferences preferences) {
        static Optional<Explained> of(State state) {
            return state.isPresenting() ? Optional.empty() : Optional.of(new Explained(
                    Topic.of(state), state.playback().asked(), state.playhead().position(), state.playback().live(), state.work().gaps(),
                    state.document().title(), state.document().lesson(), state.origin(), state.preferences()));
        }

        Language language() {
            return preferences.language();
        }
    }

    /// @param leave gives the keys back to the canvas
    public InspectorPane(Session session, Typesetter typesetter, Runnable leave) {
        setId("inspector");
        getStyleClass().add("inspector");
        view = new ExplanationView(typesetter);
        kind.setId("step-kind");
        kind.getStyleClass().add("section-title");
        kind.setWrapText(true);
        go.setId("go-to-asked");
        go.setOnAction(event -> session.state().question().ifPresent(question -> session.become(Asking.goTo(question))));
        back.setId("back-to-step");
        back.setOnAction(event -> session.become(Asking.ask(Optional.empty())));
        read.setId("read-lesson");
        read.setOnAction(event -> session.become(Looking.lay(Sheet.LESSON)));
        links.getStyleClass().add("step-links");
        explanation = new VBox(kind, links, view);
        explanation.getStyleClass().add("explanation");
        scroll = scrolling(explanation);
        widthProperty().addListener(width -> Explained.of(session.state()).ifPresent(this::explain));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        below = new SubjectPane(session, typesetter, leave);
        getChildren().addAll(scroll, below);
        session.show(Explained::of, explained -> explained.ifPresent(this::explain));
        session.show(State::question, question -> scroll.setVvalue(0));
    }

    static ScrollPane scrolling(Region content) {
        content.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        // In a low window both parts scroll; neither may push the other out.
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /// The numbers of all sources take what they need, but in a low window no more than their share.
    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double wide = getWidth() - left - snappedRightInset();
        double most = below.isSteady() ? SHARE_BELOW * getHeight() : Math.min(below.prefHeight(wide), MOST_BELOW * getHeight());
        double low = below.isVisible() ? Math.rint(most) : 0;
        scroll.resizeRelocate(left, 0, wide, getHeight() - low);
        below.resizeRelocate(left, getHeight() - low, wide, low);
    }

    private void explain(Explained explained) {
        links(explained);
        Optional<Told> told = Told.of(explained.topic(), explained.preferences().format());
        if (told.isEmpty()) {
            beginning(explained);
            return;
        }
        kind.setText(told.get().kind().in(explained.language()));
        view.show(told.get().explanation(), explained.preferences(), room());
    }

    /// From what was asked, a way there and a way back to where the playhead is.
    private void links(Explained explained) {
        Language language = explained.language();
        Optional<Question> asked = explained.asked();
        int position = explained.position();
        boolean elsewhere = asked.filter(question -> question instanceof Question.AtStep(int at) && at != position).isPresent();
        go.setText(Message.of("inspector.go").in(language));
        back.setText((position == 0 ? Message.of("inspector.back.start") : Message.of("inspector.back", position)).in(language));
        Visible.set(go, elsewhere);
        Visible.set(back, asked.isPresent());
        boolean more = explained.topic().question().isEmpty() && explained.lesson().paragraphs(language).size() > 1;
        read.setText(Message.of("inspector.lesson").in(language));
        Visible.set(read, more);
        Visible.set(links, asked.isPresent() || more);
    }

    /// How wide a formula may be. A scroll bar lies in the air at the right, so that its coming and going sets nothing anew.
    private double room() {
        return getWidth() - explanation.getInsets().getLeft() - explanation.getInsets().getRight() - 1;
    }

    private static Message hint(boolean live) {
        return live ? Message.of("inspector.live") : Message.of("inspector.beginning");
    }

    @Override
    public void name() {
        below.name();
    }

    @Override
    public void first() {
        below.first();
    }

    /// Before the first step: what the circuit is about, or why nothing can be computed.
    private void beginning(Explained explained) {
        Language language = explained.language();
        Text title = explained.title();
        Text lesson = explained.lesson();
        Trace trace = explained.topic().trace().it();
        kind.setText(title.isEmpty() ? explained.origin().name(language) : title.in(language));
        String problem = explained.gaps().atOutput().map(message -> message.in(language) + "\n\n").orElse("");
        view.show(problem + (lesson.isEmpty() ? "" : lesson.beginning().in(language) + "\n\n")
                + (trace.stepCount() == 0 || (explained.live() && !trace.hasBackward()) ? "" : hint(explained.live()).in(language)));
    }
}
