package org.gradwire.ui.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.gradwire.scene.Rect;
import org.gradwire.text.Language;
import org.gradwire.ui.canvas.CanvasPane;
import org.gradwire.ui.canvas.Glide;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.document.AskLayer;
import org.gradwire.ui.document.DataFiles;
import org.gradwire.ui.document.Desk;
import org.gradwire.ui.document.Documents;
import org.gradwire.ui.document.FileBindings;
import org.gradwire.ui.document.Neighbours;
import org.gradwire.ui.document.Opening;
import org.gradwire.ui.document.OutsideBar;
import org.gradwire.ui.document.RecentMenu;
import org.gradwire.ui.document.Store;
import org.gradwire.ui.document.SystemChooser;
import org.gradwire.ui.inspector.InspectorPane;
import org.gradwire.ui.inspector.StepStrip;
import org.gradwire.ui.learn.DataPane;
import org.gradwire.ui.learn.LearnBindings;
import org.gradwire.ui.learn.LearnPane;
import org.gradwire.ui.learn.LoopPane;
import org.gradwire.ui.learn.Studio;
import org.gradwire.ui.learn.TrainPane;
import org.gradwire.ui.learn.Trainer;
import org.gradwire.ui.palette.PalettePane;
import org.gradwire.ui.player.Player;
import org.gradwire.ui.player.TimelinePane;
import org.gradwire.ui.present.LecturePane;
import org.gradwire.ui.start.Gallery;
import org.gradwire.ui.start.StartPane;
import org.gradwire.ui.state.Lecturing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.Room;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sight;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.theme.Styles;

/// The main window: the start page, or the canvas with its panels; above it the menus, below it the status line.
public final class AppWindow implements Renderer {
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
    private final Documents documents;
    private final AskLayer questions;
    private final Neighbours neighbours;
    private final CanvasPane canvas;
    private final Header header;
    private final Workspace workspace;
    private final StartPane start;
    /// Holds the page that is shown, and only that one: the other costs nothing until it is wanted.
    private final StackPane page = new StackPane();
    private final StatusLine status;
    private final Worker training = new Worker("training");
    private final Worker sketching = new Worker("pictures");
    private final LecturePane lecture;

    /// A window by itself, with the file choosers of the system.
    public AppWindow(Stage stage, Session session) {
        this(stage, session, new Desk(new SystemChooser(stage, session), Store.circuitFiles(), Neighbours.none()));
    }

    public AppWindow(Stage stage, Session session, Desk desk) {
        this.stage = stage;
        this.session = session;
        neighbours = desk.neighbours();
        questions = new AskLayer(session);
        documents = new Documents(session, stage, questions, desk);
        Opening opening = documents.opening();
        session.show(words);
        actions = new Actions(session);
        canvas = new CanvasPane(session, () -> actions.run(Action.EDIT_SELECTED));
        Gallery gallery = new Gallery();
        Typesetter typesetter = new Typesetter();
        InspectorPane inspector = new InspectorPane(session, typesetter, canvas::requestFocus);
        FileBindings files = new FileBindings(session, documents, neighbours, this::settle, this::leave);
        EditBindings edits = new EditBindings(session, canvas, inspector);
        Trainer trainer = new Trainer(session, training, Platform::runLater, System::nanoTime);
        new Bindings(session, files, edits, new LearnBindings(session, trainer, documents.data()), canvas, () -> Screens.picture(stage), this::nextPart).bind(actions);
        canvas.setContextMenu(() -> Menus.canvas(actions));
        header = new Header(session, actions, words, new RecentMenu(session, opening::file));
        StackPane middle = new StackPane(canvas, new Legend(words), new Invitation(session, actions, words), new OutsideBar(session, documents));
        middle.setMinSize(0, 0);
        workspace = new Workspace(
                session, middle, new PalettePane(session, actions, words, canvas::place, canvas::carry),
                inspector, new TimelinePane(session, actions, words), new StepStrip(session, typesetter),
                new LearnPane(
                        session, actions, words, new TrainPane(session, trainer, actions, words, documents.exports()),
                        new DataPane(session, actions, words, documents.data()), new LoopPane(session, words)));
        start = new StartPane(session, actions, words, gallery, opening::sample, opening::file);
        status = new StatusLine(session, actions);
        BorderPane frame = new BorderPane(page, header, null, status, null);
        frame.setId("frame");
        lecture = new LecturePane(session);
        StackPane root = new StackPane(frame, new SheetLayer(session, actions, typesetter, opening::code), lecture, questions);
        root.setId("root");
        new Studio(session, sketching, Platform::runLater, System::nanoTime);
        new Player(session);
        new Glide(session);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        scene = new Scene(
                root, Math.min(screen.getWidth(), Math.max(WIDTH, SHARE_OF_SCREEN * screen.getWidth())),
                Math.min(BELOW_FRAME * screen.getHeight(), Math.max(HEIGHT, SHARE_OF_SCREEN * screen.getHeight())));
        lecture.watch(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.widthProperty().addListener((property, was, is) -> measure());
        scene.heightProperty().addListener((property, was, is) -> measure());
        new FileDrop(scene, path -> dropped(path, opening), path -> neighbours.another(Optional.of(path)));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.fullScreenProperty().addListener((property, was, is) -> {
            if (!is) {
                session.become(Lecturing::end);
                Platform.runLater(() -> Screens.bring(stage));
            }
        });
        stage.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                documents.watching().look();
            }
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            settle();
            leave();
        });
        Runnable unwatch = Screens.watch(stage, session);
        stage.setOnHidden(event -> List.of(unwatch, edits::close, training::close, sketching::close, documents::close, gallery::close, typesetter::close, status::close).forEach(Runnable::run));
        session.show(this);
        // Pictures and formulas need the processor; the first picture of the window should not wait for them.
        after(SHOWN, gallery::begin);
        after(SETTLED, typesetter::warmUp);
    }

    /// A file of data goes into the document that is open, any other takes its place.
    private void dropped(Path path, Opening opening) {
        if (DataFiles.isData(path)) {
            documents.data().file(path);
        } else {
            opening.file(path);
        }
    }

    /// Counts from the first picture, because until then no time passes for animations.
    private void after(Duration time, Runnable what) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> {
            if (stage.isShowing()) {
                what.run();
            }
        });
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

    Documents documents() {
        return documents;
    }

    /// Does it, if it can be done now.
    void run(Action action) {
        actions.run(action);
    }

    Stage stage() {
        return stage;
    }

    Session session() {
        return session;
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// A field takes over what was typed into it when it loses the focus.
    private void settle() {
        Node owner = scene.getFocusOwner();
        if (owner instanceof TextInputControl && session.state().view().sheet().isEmpty()) {
            canvas.requestFocus();
            owner.requestFocus();
        }
    }

    /// Closes the window, if nothing is lost by it.
    private void leave() {
        documents.leaving().before(this::close);
    }

    /// Closes it whatever is lost.
    void close() {
        session.become(Stepping.play(false));
        stage.close();
        neighbours.closed();
    }

    @Override
    public void render(State before, State after, boolean first) {
        Language language = after.preferences().language();
        Sight sight = after.sight();
        boolean presenting = after.isPresenting();
        if (first || before.filing() != after.filing() || before.document() != after.document()
                || before.view().page() != after.view().page() || before.preferences().language() != language) {
            boolean circuit = after.view().page() == Page.CIRCUIT;
            String name = (after.isUnsaved() ? Header.UNSAVED : "") + after.origin().name(language);
            stage.setTitle(circuit || after.isUnsaved() ? name + " · Gradwire" : "Gradwire");
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
        session.become(Looking.room(Room.of(scene.getWidth() / scale)));
        Visible.set(status, state.view().page() == Page.CIRCUIT && !state.isPresenting()
                && scene.getHeight() / scale >= LEAST_FOR_STATUS);
    }

    /// What lies over the window takes the keys, but Escape takes it away wherever the focus is.
    private void pressed(KeyEvent event) {
        if (questions.isOpen()) {
            questions.pressed(event);
        } else if (lecture.takes(event)) {
            event.consume();
        } else if (session.state().view().sheet().isEmpty()) {
            if (canvas.takes(event)) {
                event.consume();
            } else {
                actions.pressed(event);
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            session.become(Looking::clear);
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (questions.isOpen() || session.state().view().sheet().isPresent()) {
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
}
