package org.gradwire.ui.start;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gradwire.edit.Document;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.canvas.Thumbnail;
import org.gradwire.ui.state.Theme;

/// A circuit that can be opened: its picture, its name, what it shows.
final class Card extends Button {
    private final Thumbnail picture = new Thumbnail();
    private final Label title = new Label();
    private final String name;
    private Optional<Document> document = Optional.empty();
    private boolean read;

    Card(String id, String name, Runnable open) {
        this.name = name;
        setId(id);
        getStyleClass().add("card");
        Label heading = new Label(name);
        heading.getStyleClass().add("card-name");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        VBox content = new VBox(picture, heading, title);
        content.getStyleClass().add("card-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(event -> open.run());
        setAccessibleText(name);
    }

    void show(Gallery.Entry entry, Language language) {
        document = entry.document();
        read = true;
        entry.picture().ifPresent(picture::show);
        show(language);
    }

    void show(Language language) {
        String words = document.map(found -> found.title().in(language))
                .orElse(read ? Message.of("start.unreadable").in(language) : "");
        title.setText(words);
        setAccessibleText(name + (words.isEmpty() ? "" : ", " + words));
    }

    void show(Theme theme) {
        picture.show(theme);
    }
}
