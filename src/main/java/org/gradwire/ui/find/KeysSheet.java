package org.gradwire.ui.find;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Sheets;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;

/// All keys on one sheet.
public final class KeysSheet {
    private static final int POINTER_COLUMN = 1;
    private static final double WIDTH = 1230;
    public static final List<List<Chapter>> COLUMNS = List.of(
            List.of(Chapter.FILE, Chapter.EDIT, Chapter.PRESENT, Chapter.HELP),
            List.of(Chapter.CIRCUIT, Chapter.STEP),
            List.of(Chapter.EXPLAIN, Chapter.LEARN, Chapter.VIEW, Chapter.LOOK));

    private final Session session;
    private final Actions actions;

    public KeysSheet(Session session, Actions actions) {
        this.session = session;
        this.actions = actions;
    }

    void addTo(Sheets sheets) {
        sheets.put(Sheet.KEYS, this::pane);
    }

    private SheetFrame pane() {
        SheetFrame frame = new SheetFrame(session, "keys", "keys-sheet");
        Language language = frame.language();
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("columns");
        columns.setPrefWrapLength(frame.scaled(WIDTH));
        for (List<Chapter> groups : COLUMNS) {
            VBox column = new VBox();
            column.getStyleClass().add("column");
            groups.forEach(group -> column.getChildren().add(part(group, language)));
            columns.getChildren().add(column);
        }
        ((VBox) columns.getChildren().get(POINTER_COLUMN)).getChildren().add(pointer(language));
        ScrollPane scroll = SheetFrame.scrolling(columns);
        // In large letters a column may be wider than the window.
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        frame.add(SheetFrame.heading(frame.say("keys.heading")), scroll, SheetFrame.muted(frame.say("keys.close")));
        return frame;
    }

    private VBox part(Chapter group, Language language) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-rows");
        List<Action<?>> shown = actions.of(group).stream().filter(action -> !action.keys().isEmpty()).toList();
        for (int row = 0; row < shown.size(); row++) {
            String keys = shown.get(row).keys().stream().map(Keys::toString).distinct().limit(2).collect(Collectors.joining("   "));
            row(grid, row, shown.get(row).label().in(language), keys);
        }
        return titled(group.label().in(language), grid);
    }

    /// What the mouse does has no action in the list.
    private static VBox pointer(Language language) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-rows");
        row(grid, 0, Message.of("keys.click.words").in(language), Message.of("keys.click").in(language));
        row(grid, 1, Message.of("keys.double.words").in(language), Message.of("keys.double").in(language));
        row(grid, 2, Message.of("keys.drag.words").in(language), Message.of("keys.drag").in(language));
        row(grid, 3, Message.of("keys.port.words").in(language), Message.of("keys.port").in(language));
        row(grid, 4, Message.of("keys.frame.words").in(language), Message.of("keys.frame").in(language));
        row(grid, 5, Message.of("keys.add.words").in(language), Message.of("keys.add").in(language));
        row(grid, 6, Message.of("keys.free.words").in(language), Message.of("keys.free").in(language));
        row(grid, 7, Message.of("keys.wheel.words").in(language), Message.of("keys.wheel").in(language));
        row(grid, 8, Message.of("keys.right.words").in(language), Message.of("keys.right").in(language));
        return titled(Message.of("keys.pointer").in(language), grid);
    }

    private static void row(GridPane grid, int row, String words, String keys) {
        Label left = new Label(keys);
        left.getStyleClass().add("keys");
        left.setMinWidth(Label.USE_PREF_SIZE);
        grid.addRow(row, left, new Label(words));
    }

    private static VBox titled(String title, GridPane grid) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        VBox box = new VBox(label, grid);
        box.getStyleClass().add("key-part");
        return box;
    }
}
