package org.gradwire.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.gradwire.edit.Document;
import org.gradwire.text.Language;
import org.gradwire.text.Message;

/// The lesson of a circuit as a page to read.
public final class LessonPane extends VBox {
    private final ScrollPane scroll;

    public LessonPane(Document document, Language language) {
        setId("lesson");
        getStyleClass().addAll("sheet", "lesson-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(document.title().in(language));
        title.getStyleClass().add("sheet-heading");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        VBox page = new VBox();
        page.getStyleClass().add("lesson-page");
        document.lesson().paragraphs(language).forEach(words -> page.getChildren().add(paragraph(words)));
        page.getChildren().getFirst().getStyleClass().add("lesson-beginning");
        scroll = InspectorPane.scrolling(page);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setFocusTraversable(true);
        // As high as its paragraphs are once they are broken into lines.
        scroll.viewportBoundsProperty().addListener((property, was, is) -> scroll.setPrefViewportHeight(page.prefHeight(is.getWidth())));
        Label end = new Label(Message.of("keys.close").in(language));
        end.getStyleClass().add("muted");
        end.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, scroll, end);
    }

    private static Label paragraph(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Gives it the keys that scroll.
    public void begin() {
        scroll.requestFocus();
    }
}
