package org.gradwire.ui.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.gradwire.scene.Rect;
import org.gradwire.ui.canvas.CanvasRoom;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.document.DataFiles;
import org.gradwire.ui.document.Desk;
import org.gradwire.ui.document.DocumentRoom;
import org.gradwire.ui.document.Documents;
import org.gradwire.ui.document.FileAction;
import org.gradwire.ui.document.Neighbours;
import org.gradwire.ui.document.Opening;
import org.gradwire.ui.document.Store;
import org.gradwire.ui.document.SystemChooser;
import org.gradwire.ui.draw.DrawSheet;
import org.gradwire.ui.find.FindAction;
import org.gradwire.ui.find.FindSheet;
import org.gradwire.ui.find.KeysSheet;
import org.gradwire.ui.inspector.InspectorRoom;
import org.gradwire.ui.inspector.LessonSheet;
import org.gradwire.ui.layers.LayersAction;
import org.gradwire.ui.layers.LayersSheet;
import org.gradwire.ui.learn.LearnRoom;
import org.gradwire.ui.own.OwnAction;
import org.gradwire.ui.own.OwnSheet;
import org.gradwire.ui.palette.PalettePane;
import org.gradwire.ui.player.PlayerRoom;
import org.gradwire.ui.present.PresentRoom;
import org.gradwire.ui.start.CodeSheet;
import org.gradwire.ui.start.StartRoom;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.theme.ThemeRoom;

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
        DocumentRoom document = new DocumentRoom(kit, stage, desk, this::settle, this::leave);
        documents = document.documents();
        Opening opening = documents.opening();
        CanvasRoom circuit = new CanvasRoom(kit);
        canvas = circuit.pane();
        InspectorRoom inspector = new InspectorRoom(kit, canvas::requestFocus);
        circuit.act(inspector.pane());
        kit.actions().add(LayersAction.values(), session);
        kit.actions().add(OwnAction.values(), session);
        kit.actions().add(ViewAction.values(), circuit.pane());
        LearnRoom learn = new LearnRoom(kit, documents);
        PresentRoom lecture = new PresentRoom(kit, () -> Screens.picture(stage));
        StartRoom start = new StartRoom(
                kit, List.of(pill(FileAction.NEW), pill(FileAction.FROM_CODE), pill(FileAction.OPEN)), opening::sample, opening::file);
        StackPane middle = new StackPane(canvas, new Legend(kit.words()), new Invitation(kit), document.outside());
        middle.setMinSize(0, 0);
        PalettePane palette = new PalettePane(
                kit, circuit.pane()::place, circuit.pane()::carry, List.of(pill(LayersAction.LAYERS), pill(OwnAction.OWN_GATE)));
        Workspace workspace = new Workspace(
                session, middle, palette, inspector.pane(), new PlayerRoom(kit).timeline(), inspector.strip(), learn.pane());
        kit.actions().add(HelpAction.values(), new HelpDeeds(circuit.pane()::showMenu, () -> workspace.next(stage.getScene().getFocusOwner())));
        kit.actions().add(FindAction.values(), session);
        ThemeRoom theme = new ThemeRoom(kit);
        Families.check(kit.actions());
        StatusLine status = new StatusLine(kit);
        BorderPane frame = new BorderPane(
                new Pages(session, workspace, circuit.pane(), start.pane()), new Header(kit, document.recent()), null, status, null);
        frame.setId("frame");
        bringSheets(kit, opening::code);
        StackPane root = new StackPane(frame, new SheetLayer(session, kit.sheets()), lecture.pane(), document.questions());
        root.setId("root");
        scene = Manners.scene(root);
        theme.dress(scene);
        circuit.pane().setContextMenu(() -> Menus.canvas(kit.actions()));
        lecture.pane().watch(scene);
        new Keyboard(kit, scene, document, lecture.pane(), circuit.pane());
        new Measuring(session, scene, status);
        new FileDrop(scene, this::dropped, path -> neighbours.another(Optional.of(path)));
        Manners.teach(stage, scene, session, documents.watching()::look, this::leave, kit::close);
        // Pictures and formulas need the processor; the first picture of the window should not wait for them.
        after(SHOWN, start::begin);
        after(SETTLED, kit.typesetter()::warmUp);
    }

    /// What the rooms lay over the window.
    ///
    /// @param build told the code that a person wants as a circuit
    static void bringSheets(Kit kit, Consumer<String> build) {
        Session session = kit.session();
        new FindSheet(session, kit.actions()).addTo(kit.sheets());
        new KeysSheet(session, kit.actions()).addTo(kit.sheets());
        new LessonSheet(session).addTo(kit.sheets());
        new CodeSheet(session, build).addTo(kit.sheets());
        new LayersSheet(session).addTo(kit.sheets());
        new DrawSheet(session).addTo(kit.sheets());
        new OwnSheet(session, kit.typesetter()).addTo(kit.sheets());
    }

    private Button pill(Action<?> action) {
        return kit.actions().pill(action);
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
