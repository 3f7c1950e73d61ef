package org.gradwire.ui.frame;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gradwire.text.Language;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Sheets;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;

/// Over everything: one sheet at a time; Escape or a press beside it takes it away.
final class SheetLayer extends StackPane {
    private final Sheets sheets;
    private final Region shade = new Region();
    /// What had the focus, and gets it back.
    private Optional<Node> before = Optional.empty();

    /// @param language with another, the sheet is made anew
    private record Laid(Optional<Sheet> sheet, Language language) {}

    SheetLayer(Session session, Sheets sheets) {
        sheets.checkComplete();
        this.sheets = sheets;
        setId("sheet-layer");
        shade.getStyleClass().add("shade");
        shade.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> session.become(Looking::clear));
        session.show(
                state -> new Laid(state.view().sheet(), state.preferences().language()),
                laid -> laid.sheet().ifPresentOrElse(this::lay, this::clear));
    }

    private void lay(Sheet sheet) {
        if (getChildren().isEmpty() && getScene() != null) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        SheetFrame pane = sheets.pane(sheet);
        getChildren().setAll(shade, pane);
        setVisible(true);
        Platform.runLater(pane::begin);
    }

    private void clear() {
        setVisible(false);
        getChildren().clear();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
