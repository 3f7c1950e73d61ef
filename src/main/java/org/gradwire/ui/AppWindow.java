package org.gradwire.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.gradwire.scene.Rect;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.action.Action;
import org.gradwire.ui.action.Actions;
import org.gradwire.ui.action.Menus;
import org.gradwire.ui.canvas.CanvasPane;
import org.gradwire.ui.inspector.InspectorPane;
import org.gradwire.ui.inspector.StepStrip;
import org.gradwire.ui.inspector.Typesetter;
import org.gradwire.ui.player.Player;
import org.gradwire.ui.player.TimelinePane;
import org.gradwire.ui.present.LecturePane;
import org.gradwire.ui.start.Gallery;
import org.gradwire.ui.start.SamplesPane;
import org.gradwire.ui.start.StartPane;
import org.gradwire.ui.theme.Styles;

/// The main window: the start page, or the canvas with its panels; above it the menus, below it the status line.
public final class AppWindow implements Pane {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SHARE_OF_SCREEN = 0.92;
    private static final Duration SHOWN = Duration.millis(80);
    private static final Duration SETTLED = Duration.millis(500);
    /// Leaves the height of a title bar, which the system adds.
    private static final double BELOW_FRAME = 0.95;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 420;
    /// A window lower than this, at an interface scale of 1, has no room for the status line.
    private static final double LEAST_FOR_STATUS = 420;

    private final Stage stage;
    private final Session session;
    private final Scene scene;
    private final Styles styles = new Styles();
    private final Words words = new Words();
    private final Actions actions;
    private final Opening opening;
    private final CanvasPane canvas;
    private final Header header;
    private final Workspace workspace;
    private final StartPane start;
    /// Holds the page that is shown, and only that one: the other costs nothing until it is wanted.
    private final StackPane page = new StackPane();
    private final StatusLine status;
    private final LecturePane lecture;

    public AppWindow(Stage stage, Session session) {
        this.stage = stage;
        this.session = session;
        opening = new Opening(session, stage);
        session.show(words);
        actions = new Actions(session);
        canvas = new CanvasPane(session, () -> actions.run(Action.EDIT_SELECTED));
        Gallery gallery = new Gallery();
        Typesetter typesetter = new Typesetter();
        InspectorPane inspector = new InspectorPane(session, typesetter, canvas::requestFocus);
        EditBindings edits = new EditBindings(session, canvas, inspector);
        new Bindings(session, opening, canvas, edits, () -> Screens.picture(stage), this::nextPart).bind(actions);
        canvas.setContextMenu(() -> Menus.canvas(actions));
        header = new Header(session, actions, words);
        StackPane middle = new StackPane(canvas, legend(), new Invitation(session, actions, words));
        middle.setMinSize(0, 0);
        workspace = new Workspace(
                session, middle, new SamplesPane(session, words, gallery, opening::sample),
                inspector, new TimelinePane(session, actions, words), new StepStrip(session, typesetter));
        start = new StartPane(session, actions, words, gallery, opening::sample, opening::file);
        status = new StatusLine(session, actions);
        BorderPane frame = new BorderPane(page, header, null, status, null);
        frame.setId("frame");
        lecture = new LecturePane(session);
        StackPane root = new StackPane(frame, new SheetLayer(session, actions, opening::code), lecture);
        root.setId("root");
        new Player(session);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        scene = new Scene(
                root, Math.min(screen.getWidth(), Math.max(WIDTH, SHARE_OF_SCREEN * screen.getWidth())),
                Math.min(BELOW_FRAME * screen.getHeight(), Math.max(HEIGHT, SHARE_OF_SCREEN * screen.getHeight())));
        lecture.watch(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.widthProperty().addListener((property, was, is) -> measure());
        scene.heightProperty().addListener((property, was, is) -> measure());
        new FileDrop(scene, opening::file);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.fullScreenProperty().addListener((property, was, is) -> {
            if (!is) {
                session.endPresenting();
                Platform.runLater(() -> Screens.bring(stage));
            }
        });
        Screens.watch(stage, session);
        session.show(this);
        // Pictures and formulas need the processor; the first picture of the window should not wait for them.
        after(SHOWN, gallery::begin);
        after(SETTLED, typesetter::warmUp);
    }

    /// Counts from the first picture, because until then no time passes for animations.
    private static void after(Duration time, Runnable what) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> what.run());
        pause.play();
    }

    /// Shows the window as large as it was, and where it was: a frame has its place only once it is shown.
    void open(Optional<Rect> window) {
        Optional<Rect> before = Screens.remembered(window);
        before.ifPresent(rect -> {
            stage.setWidth(rect.width());
            stage.setHeight(rect.height());
        });
        stage.show();
        before.ifPresent(rect -> Platform.runLater(() -> {
            stage.setX(rect.x());
            stage.setY(rect.y());
        }));
    }

    Opening opening() {
        return opening;
    }

    @Override
    public void render(State before, State after, boolean first) {
        Language language = after.preferences().language();
        Sight sight = after.sight();
        boolean presenting = after.isPresenting();
        if (first || before.origin() != after.origin() || before.preferences().language() != language) {
            stage.setTitle("Gradwire · " + after.origin().name(language));
        }
        boolean sameLook = before.preferences().theme().equals(after.preferences().theme())
                && before.preferences().language() == language
                && before.sight().scale() == sight.scale();
        if (first || !sameLook) {
            styles.apply(scene, after.preferences().theme(), sight.scale(), language);
            measure();
        }
        if (first || before.view().page() != after.view().page() || before.isPresenting() != presenting) {
            boolean circuit = after.view().page() == Page.CIRCUIT;
            Region shown = circuit ? workspace : start;
            if (!page.getChildren().contains(shown)) {
                page.getChildren().setAll(shown);
            }
            Visible.set(header, !presenting);
            if (circuit) {
                canvas.requestFocus();
            } else {
                start.begin();
            }
            measure();
        }
        if (!first && before.isPresenting() != presenting) {
            stage.setFullScreen(presenting);
        }
    }

    /// How much there is room for depends on the window and on how large everything is drawn.
    private void measure() {
        State state = session.state();
        double scale = state.sight().scale();
        session.room(Room.of(scene.getWidth() / scale));
        Visible.set(status, state.view().page() == Page.CIRCUIT && !state.isPresenting()
                && scene.getHeight() / scale >= LEAST_FOR_STATUS);
    }

    /// What lies over the window takes the keys, but Escape takes it away wherever the focus is.
    private void pressed(KeyEvent event) {
        if (lecture.takes(event)) {
            event.consume();
        } else if (session.state().view().sheet().isEmpty()) {
            if (canvas.takes(event)) {
                event.consume();
            } else {
                actions.pressed(event);
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            session.lay(Optional.empty());
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (session.state().view().sheet().isPresent()) {
            return;
        }
        boolean writes = event.getTarget() instanceof TextInputControl;
        if (!writes && session.state().view().page() == Page.CIRCUIT && canvas.types(event.getCharacter())) {
            event.consume();
        } else {
            actions.typed(event);
        }
    }

    /// From canvas to inspector to timeline to the list, and around again; hidden ones are passed over.
    private void nextPart() {
        workspace.next(scene.getFocusOwner());
    }

    private HBox legend() {
        Label value = new Label("1.00");
        value.getStyleClass().add("legend-value");
        Label valueWords = new Label();
        words.bind(valueWords::setText, Message.of("legend.value"));
        Label gradient = new Label("∂ 1.00");
        gradient.getStyleClass().add("legend-gradient");
        Label gradientWords = new Label();
        words.bind(gradientWords::setText, Message.of("legend.gradient"));
        HBox legend = new HBox(value, valueWords, gradient, gradientWords);
        legend.setId("legend");
        legend.getStyleClass().add("legend");
        legend.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        legend.setMouseTransparent(true);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        return legend;
    }
}
