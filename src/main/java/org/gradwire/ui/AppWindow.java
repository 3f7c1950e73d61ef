package org.gradwire.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gradwire.edit.History;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Text;
import org.gradwire.ui.canvas.CanvasPane;
import org.gradwire.ui.inspector.InspectorPane;
import org.gradwire.ui.player.Player;
import org.gradwire.ui.player.TimelinePane;
import org.gradwire.ui.start.SamplesPane;
import org.gradwire.ui.theme.Styles;

/// The main window: menu, samples, canvas, inspector, timeline, status line.
public final class AppWindow implements Pane {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final double ZOOM_STEP = 1.25;

    private final Stage stage;
    private final Session session;
    private final Scene scene;
    private final Actions actions = new Actions();
    private final Words words = new Words();
    private final Label name = new Label();
    private final Opening opening;
    private final CanvasPane canvas;

    public AppWindow(Stage stage, Session session) {
        this.stage = stage;
        this.session = session;
        opening = new Opening(session, stage);
        session.show(words);
        canvas = new CanvasPane(session);
        bindActions();
        BorderPane root = new BorderPane();
        root.setId("root");
        root.setTop(header());
        root.setLeft(new SamplesPane(session, words, opening::sample));
        StackPane middle = new StackPane(canvas, legend());
        middle.setMinSize(0, 0);
        root.setCenter(middle);
        root.setRight(new InspectorPane(session, words));
        root.setBottom(new VBox(new TimelinePane(session, actions, words), new StatusLine(session, actions)));
        new Player(session);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        // In the filter, because buttons would swallow the arrow keys; what takes them itself keeps them.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean own = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof Slider;
            boolean typing = own && !event.isShortcutDown();
            boolean pressing = event.getTarget() instanceof ButtonBase && event.getCode() == KeyCode.SPACE;
            if (!typing && !pressing) {
                actions.pressed(event);
            }
        });
        new FileDrop(scene, opening::file);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        session.show(this);
        canvas.requestFocus();
    }

    Opening opening() {
        return opening;
    }

    @Override
    public void render(State before, State after, boolean first) {
        Language language = after.preferences().language();
        if (first || before.origin() != after.origin() || before.preferences().language() != language) {
            Message kind = switch (after.origin()) {
                case Origin.Sample sample -> Message.of("title.sample");
                case Origin.File file -> Message.of("title.file");
            };
            Text title = after.document().title();
            name.setText(after.origin().name() + " · " + (title.isEmpty() ? kind.in(language) : title.in(language)));
            stage.setTitle("Gradwire · " + after.origin().name());
        }
        if (first || !before.preferences().theme().equals(after.preferences().theme()) || before.preferences().language() != language) {
            Styles.apply(scene, after.preferences().theme(), language);
        }
    }

    private void bindActions() {
        Map<Actions.Action, Runnable> all = Map.ofEntries(
                Map.entry(Actions.Action.OPEN, opening::choose),
                Map.entry(Actions.Action.QUIT, Platform::exit),
                Map.entry(Actions.Action.UNDO, session::undo),
                Map.entry(Actions.Action.REDO, session::redo),
                Map.entry(Actions.Action.CANCEL, canvas::cancel),
                Map.entry(Actions.Action.FIRST, () -> halt(() -> session.jump(0))),
                Map.entry(Actions.Action.BACK, () -> halt(() -> session.step(-1))),
                Map.entry(Actions.Action.PLAY, () -> session.play(!session.state().playing())),
                Map.entry(Actions.Action.STEP, () -> halt(() -> session.step(1))),
                Map.entry(Actions.Action.LAST, () -> halt(() -> session.jump(Integer.MAX_VALUE))),
                Map.entry(Actions.Action.ZOOM_IN, () -> canvas.zoom(ZOOM_STEP)),
                Map.entry(Actions.Action.ZOOM_OUT, () -> canvas.zoom(1 / ZOOM_STEP)),
                Map.entry(Actions.Action.FIT, canvas::fit),
                Map.entry(Actions.Action.THEME, () -> session.prefer(p -> p.with(p.theme().next()))),
                Map.entry(Actions.Action.LANGUAGE, () -> session.prefer(p -> p.with(
                        p.language() == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH))),
                Map.entry(Actions.Action.MORE_DECIMALS, () -> session.prefer(p -> p.withDecimals(p.format().decimals() + 1))),
                Map.entry(Actions.Action.FEWER_DECIMALS, () -> session.prefer(p -> p.withDecimals(p.format().decimals() - 1))));
        all.forEach(actions::bind);
    }

    /// A person who steps has taken over from the player.
    private void halt(Runnable then) {
        session.play(false);
        then.run();
    }

    private HBox header() {
        Label brand = new Label("Gradwire");
        brand.getStyleClass().add("brand");
        MenuBar menus = new MenuBar(
                menu(Message.of("menu.file"), Actions.Action.OPEN, Actions.Action.QUIT),
                menu(Message.of("menu.edit"), Actions.Action.UNDO, Actions.Action.REDO),
                menu(Message.of("menu.step"), Actions.Action.STEP, Actions.Action.BACK, Actions.Action.FIRST, Actions.Action.LAST, Actions.Action.PLAY),
                menu(Message.of("menu.view"), Actions.Action.FIT, Actions.Action.ZOOM_IN, Actions.Action.ZOOM_OUT,
                        Actions.Action.MORE_DECIMALS, Actions.Action.FEWER_DECIMALS, Actions.Action.THEME, Actions.Action.LANGUAGE));
        menus.setId("menus");
        name.setId("document-name");
        name.getStyleClass().add("document-name");
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox header = new HBox(8, brand, menus, left, name, right);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        return header;
    }

    private Menu menu(Message label, Actions.Action... items) {
        Menu menu = new Menu();
        words.bind(menu::setText, label);
        for (Actions.Action action : items) {
            MenuItem item = new MenuItem();
            item.setId("menu-" + action.id());
            item.setOnAction(event -> actions.run(action));
            // Shown, not registered: the window's own filter runs the keys.
            Consumer<String> text = sentence -> item.setText(sentence + "   " + action.keys().strip());
            words.bind(text, action.label());
            menu.getItems().add(item);
        }
        menu.setOnShowing(event -> menu.getItems().forEach(this::refresh));
        return menu;
    }

    private void refresh(MenuItem item) {
        History history = session.state().history();
        if (item.getId().endsWith(Actions.Action.UNDO.id())) {
            name(item, Actions.Action.UNDO, history.undoLabel());
        } else if (item.getId().endsWith(Actions.Action.REDO.id())) {
            name(item, Actions.Action.REDO, history.redoLabel());
        }
    }

    /// *Undo set value of x*, or a disabled *Undo*.
    private void name(MenuItem item, Actions.Action action, Optional<Message> what) {
        Language language = session.state().preferences().language();
        String detail = what.map(message -> " " + message.in(language)).orElse("");
        item.setText(action.label().in(language) + detail + "   " + action.keys().strip());
        item.setDisable(what.isEmpty());
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
        HBox legend = new HBox(8, value, valueWords, gradient, gradientWords);
        legend.setId("legend");
        legend.getStyleClass().add("legend");
        legend.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        legend.setMouseTransparent(true);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        return legend;
    }
}
