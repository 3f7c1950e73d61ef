package org.gradwire.ui.learn;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradwire.chart.Chart;
import org.gradwire.text.Message;
import org.gradwire.ui.chart.ChartView;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.document.Exports;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A picture with a line of controls above it, the last of which saves it.
final class Frame extends BorderPane {
    private final HBox head = new HBox();
    private final Region space = new Region();
    private final MenuButton save = new MenuButton();
    private final ScrollPane scroll = new ScrollPane();

    /// @param name  of a file that it is saved to
    /// @param shown what is there to be saved
    Frame(ChartView view, Words words, Exports exports, Supplier<String> name, Supplier<Optional<Chart>> shown) {
        getStyleClass().add("picture");
        setMinSize(0, 0);
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getStyleClass().add("picture-head");
        save.getStyleClass().add("picture-menu");
        save.setGraphic(new FontIcon(Feather.DOWNLOAD));
        words.bind(save::setAccessibleText, Message.of("train.export"));
        MenuItem picture = new MenuItem();
        words.bind(picture::setText, Message.of("train.export.png"));
        picture.setOnAction(event -> view.png().ifPresent(png -> exports.picture(name.get(), png)));
        MenuItem numbers = new MenuItem();
        words.bind(numbers::setText, Message.of("train.export.csv"));
        numbers.setOnAction(event -> shown.get().ifPresent(chart -> exports.numbers(name.get(), ChartFile.csv(chart.figures()))));
        save.getItems().addAll(picture, numbers);
        head.getChildren().addAll(space, save);
        setTop(head);
        setCenter(view);
    }

    /// For pictures that may be higher than what is seen of them. A scroll pane takes the focus when it is pressed.
    void scrolls() {
        scroll.setContent(getCenter());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinSize(0, 0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("picture-scroll");
        setCenter(scroll);
    }

    /// What is seen of a picture that may be higher.
    Bounds seen() {
        return scroll.getViewportBounds();
    }

    /// Controls, from the left.
    void controls(Node... nodes) {
        head.getChildren().setAll(nodes);
        head.getChildren().addAll(space, save);
    }
}
