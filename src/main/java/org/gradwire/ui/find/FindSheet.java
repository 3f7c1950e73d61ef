package org.gradwire.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Offer;
import org.gradwire.ui.control.SearchList;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Sheets;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything that can be done, found by typing a part of its name in either language.
final class FindSheet implements SearchList.Content<Action<?>> {
    private static final int ROWS = 11;

    private final Session session;
    private final Actions actions;

    FindSheet(Session session, Actions actions) {
        this.session = session;
        this.actions = actions;
    }

    void addTo(Sheets sheets) {
        sheets.put(Sheet.FIND, this::pane);
    }

    private SheetFrame pane() {
        SheetFrame frame = new SheetFrame(session, "find", "find");
        SearchList<Action<?>> search = new SearchList<>("find", ROWS, this);
        search.clear(frame.say("find.prompt"));
        frame.add(search.parts().toArray(Node[]::new));
        frame.beginsWith(search::focus);
        return frame;
    }

    @Override
    public List<Action<?>> find(String words) {
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
        return found;
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

    @Override
    public String nothing(String words) {
        return Message.of("find.nothing", words.strip()).in(session.state().preferences().language());
    }

    @Override
    public void choose(Action<?> chosen) {
        if (chosen.isEnabled(session.state())) {
            session.become(Looking::clear);
            actions.run(chosen);
        }
    }

    /// One action: icon, words, keys; pale if it cannot be done now.
    @Override
    public SearchList.Row<Action<?>> row() {
        FontIcon icon = new FontIcon();
        Label words = new Label("", icon);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label keys = new Label();
        keys.getStyleClass().add("keys");
        HBox box = new HBox(words, space, keys);
        box.setAlignment(Pos.CENTER_LEFT);
        return new SearchList.Row<>(box, action -> {
            State state = session.state();
            words.setText(Offer.of(action, state).words());
            icon.setIconCode(action.deed().icon());
            keys.setText(action.keysText());
            box.setOpacity(action.isEnabled(state) ? 1 : 0.5);
        });
    }
}
