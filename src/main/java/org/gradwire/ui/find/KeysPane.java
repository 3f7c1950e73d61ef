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
import org.gradwire.ui.control.Group;
import org.gradwire.ui.control.Keys;

/// All keys on one sheet.
public final class KeysPane extends VBox {
    private static final int POINTER_COLUMN = 1;
    private static final double WIDTH = 1230;
    public static final List<List<Group>> COLUMNS = List.of(
            List.of(Group.FILE, Group.EDIT, Group.PRESENT, Group.HELP),
            List.of(Group.CIRCUIT, Group.STEP),
            List.of(Group.EXPLAIN, Group.LEARN, Group.VIEW, Group.LOOK));

    /// @param scale of the interface
    public KeysPane(Actions actions, Language language, double scale) {
        setId("keys");
        getStyleClass().addAll("sheet", "keys-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label heading = new Label(Message.of("keys.heading").in(language));
        heading.getStyleClass().add("sheet-heading");
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("columns");
        columns.setPrefWrapLength(WIDTH * scale);
        for (List<Group> groups : COLUMNS) {
            VBox column = new VBox();
            column.getStyleClass().add("column");
            groups.forEach(group -> column.getChildren().add(part(actions, group, language)));
            columns.getChildren().add(column);
        }
        ((VBox) columns.getChildren().get(POINTER_COLUMN)).getChildren().add(pointer(language));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        Label end = new Label(Message.of("keys.close").in(language));
        end.getStyleClass().add("muted");
        getChildren().addAll(heading, scroll, end);
    }

    private static VBox part(Actions actions, Group group, Language language) {
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
        left.setMinWidth(USE_PREF_SIZE);
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
