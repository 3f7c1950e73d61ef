package org.gradwire.ui.frame;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.gradwire.scene.Rect;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.document.DataFiles;
import org.gradwire.ui.document.Desk;
import org.gradwire.ui.document.Documents;
import org.gradwire.ui.document.Neighbours;
import org.gradwire.ui.document.Store;
import org.gradwire.ui.document.SystemChooser;
import org.gradwire.ui.find.FindRoom;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Stepping;

/// One window with its rooms.
public final class AppWindow {
    private static final Duration SHOWN = Duration.millis(80);
    private static final Duration SETTLED = Duration.millis(500);

    private final Stage stage;
    private final Kit kit;
    private final Neighbours neighbours;
    private final Documents documents;
    private final Node canvas;
    private final Scene scene;

    /// A window by itself, with the file choosers of the system.
    public AppWindow(Stage stage, Session session) {
        this(stage, session, new Desk(new SystemChooser(stage, session), Store.circuitFiles(), Neighbours.none()));
    }

    public AppWindow(Stage stage, Session session, Desk desk) {
        this.stage = stage;
        kit = new Kit(session);
        neighbours = desk.neighbours();
        Rooms rooms = new Rooms(kit, stage, desk, this::settle, this::leave);
        documents = rooms.document.documents();
        canvas = rooms.canvas.pane();
        StackPane middle = new StackPane(canvas, new Legend(kit.words()), new Invitation(kit), rooms.document.outside());
        middle.setMinSize(0, 0);
        Workspace workspace = new Workspace(session, middle, rooms);
        kit.actions().add(ViewAction.values(), rooms.canvas.pane());
        kit.actions().add(HelpAction.values(), new HelpDeeds(
                rooms.canvas.pane()::showMenu, () -> workspace.next(stage.getScene().getFocusOwner())));
        new FindRoom(kit);
        Families.check(kit.actions());
        StatusLine status = new StatusLine(kit);
        Pages pages = new Pages(workspace, rooms.canvas.pane(), rooms.start.pane());
        BorderPane frame = new BorderPane(pages, new Header(kit, rooms.document.recent()), null, status, null);
        frame.setId("frame");
        StackPane root = new StackPane(frame, new SheetLayer(session, kit.sheets()), rooms.lecture.pane(), rooms.document.questions());
        root.setId("root");
        scene = Manners.scene(root);
        pages.follow(session);
        rooms.theme.dress(scene);
        rooms.canvas.pane().setContextMenu(() -> Menus.canvas(kit.actions()));
        rooms.lecture.pane().watch(scene);
        new Keyboard(kit, scene, rooms.document, rooms.lecture.pane(), rooms.canvas.pane());
        new Measuring(session, scene, status);
        new FileDrop(scene, this::dropped, path -> neighbours.another(Optional.of(path)));
        Manners.teach(stage, scene, session, documents.watching()::look, this::leave, kit::close);
        // Pictures and formulas need the processor; the first picture of the window should not wait for them.
        after(SHOWN, rooms.start::begin);
        after(SETTLED, kit.typesetter()::warmUp);
    }

    /// A file of data goes into the document that is open, any other takes its place.
    private void dropped(Path path) {
        if (DataFiles.isData(path)) {
            documents.data().file(path);
        } else {
            documents.opening().file(path);
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

    /// Shows the window as large as it was, and where it was.
    void open(Optional<Rect> window) {
        Manners.open(stage, window);
    }

    Documents documents() {
        return documents;
    }

    /// Does it, if it can be done now.
    void run(Action<?> action) {
        kit.actions().run(action);
    }

    Stage stage() {
        return stage;
    }

    Session session() {
        return kit.session();
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// A field takes over what was typed into it when it loses the focus.
    private void settle() {
        Node owner = scene.getFocusOwner();
        if (owner instanceof TextInputControl && session().state().view().sheet().isEmpty()) {
            canvas.requestFocus();
            owner.requestFocus();
        }
    }

    /// Closes the window, if nothing is lost by it.
    private void leave() {
        settle();
        documents.leaving().before(this::close);
    }

    /// Closes it whatever is lost.
    void close() {
        session().become(Stepping.play(false));
        stage.close();
        neighbours.closed();
    }
}
