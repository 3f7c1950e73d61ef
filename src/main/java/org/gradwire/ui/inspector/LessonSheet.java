package org.gradwire.ui.inspector;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.gradwire.edit.Document;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Sheets;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;

/// The lesson of a circuit as a page to read.
final class LessonSheet {
    private final Session session;

    LessonSheet(Session session) {
        this.session = session;
    }

    void addTo(Sheets sheets) {
        sheets.put(Sheet.LESSON, this::pane);
    }

    private SheetFrame pane() {
        Document document = session.state().document();
        SheetFrame frame = new SheetFrame(session, "lesson", "lesson-sheet");
        VBox page = new VBox();
        page.getStyleClass().add("lesson-page");
        page.setMinWidth(0);
        document.lesson().paragraphs(frame.language()).forEach(words -> page.getChildren().add(SheetFrame.paragraph(words)));
        page.getChildren().getFirst().getStyleClass().add("lesson-beginning");
        ScrollPane scroll = SheetFrame.scrolling(page);
        scroll.setFocusTraversable(true);
        // As high as its paragraphs are once they are broken into lines.
        scroll.viewportBoundsProperty().addListener((property, was, is) -> scroll.setPrefViewportHeight(page.prefHeight(is.getWidth())));
        frame.add(SheetFrame.heading(document.title().in(frame.language())), scroll, SheetFrame.muted(frame.say("keys.close")));
        // The keys scroll.
        frame.beginsWith(scroll::requestFocus);
        return frame;
    }
}
