package org.gradwire.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Offer;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything that can be done, found by typing a part of its name in either language.
public final class FindPane extends VBox {
    private static final double ROWS = 11;

    private final Session session;
    private final Actions actions;
    private final Runnable close;
    private final TextField text = new TextField();
    private final ListView<Action<?>> list = new ListView<>();
    private final Label nothing = new Label();

    public FindPane(Session session, Actions actions, Runnable close) {
        this.session = session;
        this.actions = actions;
        this.close = close;
        setId("find");
        getStyleClass().addAll("sheet", "find");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        text.setId("find-text");
        list.setId("find-list");
        list.setCellFactory(view -> new Row());
        list.setFocusTraversable(false);
        nothing.setId("find-nothing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        getChildren().addAll(text, list, nothing);
        Language language = session.state().preferences().language();
        text.setPromptText(Message.of("find.prompt").in(language));
        text.textProperty().addListener((property, was, is) -> search(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search("");
    }

    /// To be called once it is in the window.
    public void begin() {
        text.requestFocus();
    }

    private void search(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Action<?>> found = new ArrayList<>();
        for (Action<?> action : actions.all()) {
            if (action != FindAction.FIND && matches(action, wanted)) {
                found.add(action);
            }
        }
        // What can be done now comes first, and what begins with the words before what contains them.
        State state = session.state();
        found.sort((a, b) -> Integer.compare(rank(a, wanted, state), rank(b, wanted, state)));
        list.getItems().setAll(found);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        boolean none = found.isEmpty();
        Visible.set(list, !none);
        Visible.set(nothing, none);
        nothing.setText(Message.of("find.nothing", words.strip()).in(state.preferences().language()));
    }

    private static boolean matches(Action<?> action, String wanted) {
        for (Language language : Language.values()) {
            String name = action.label().in(language).toLowerCase(Locale.ROOT);
            boolean all = true;
            for (String word : wanted.split("\\s+", -1)) {
                all &= name.contains(word);
            }
            if (all) {
                return true;
            }
        }
        return action.keysText().toLowerCase(Locale.ROOT).equals(wanted);
    }

    private static int rank(Action<?> action, String wanted, State state) {
        boolean begins = action.label().in(state.preferences().language()).toLowerCase(Locale.ROOT).startsWith(wanted);
        return (action.isEnabled(state) ? 0 : 2) + (begins ? 0 : 1);
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + (int) ROWS - 1);
            case PAGE_UP -> select(at - (int) ROWS + 1);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (!list.getItems().isEmpty()) {
            int within = Math.clamp(index, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(within);
            list.scrollTo(Math.max(0, within - (int) ROWS / 2));
        }
    }

    private void choose() {
        Action<?> chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.isEnabled(session.state())) {
            close.run();
            actions.run(chosen);
        }
    }

    /// One action: icon, words, keys; pale if it cannot be done now.
    private final class Row extends ListCell<Action<?>> {
        private final FontIcon icon = new FontIcon();
        private final Label words = new Label("", icon);
        private final Label keys = new Label();
        private final HBox box;

        Row() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            keys.getStyleClass().add("keys");
            box = new HBox(words, space, keys);
            box.setAlignment(Pos.CENTER_LEFT);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose());
        }

        @Override
        protected void updateItem(Action<?> action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            State state = session.state();
            words.setText(Offer.of(action, state).words());
            icon.setIconCode(action.deed().icon());
            keys.setText(action.keysText());
            box.setOpacity(action.isEnabled(state) ? 1 : 0.5);
            setGraphic(box);
        }
    }
}
