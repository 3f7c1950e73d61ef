package org.gradwire.ui.table;

import java.util.EnumSet;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gradwire.ui.control.KeepsKeys;

/// The text over the chosen cell, which always takes the keys. Nothing is being typed as long as all of it is chosen
/// and as it was.
final class CellField extends TextField implements KeepsKeys {
    /// Until something is written, the cell below is seen, with its number as short as it is shown.
    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");
    private static final Set<KeyCode> KEPT = EnumSet.of(KeyCode.F2, KeyCode.CONTEXT_MENU);
    private String shown = "";
    private boolean editing;
    private Runnable pasting = () -> {};

    CellField() {
        setId("data-cell");
        getStyleClass().add("data-input");
        setContextMenu(new ContextMenu());
        setMinWidth(0);
        setPrefWidth(0);
        textProperty().addListener((property, was, is) -> mark());
    }

    void onPaste(Runnable what) {
        pasting = what;
    }

    /// What is in force; whatever was typed is forgotten.
    void restore(String text) {
        shown = text;
        editing = false;
        setText(text);
        selectAll();
        mark();
    }

    void restore() {
        restore(shown);
    }

    /// To change what is there instead of writing over it.
    void edit() {
        editing = true;
        deselect();
        end();
        mark();
    }

    private void mark() {
        pseudoClassStateChanged(WRITING, !isWhole());
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    boolean isTyped() {
        return !getText().equals(shown);
    }

    /// Whether keys move from cell to cell.
    boolean isWhole() {
        return !editing && !isTyped();
    }

    @Override
    public void paste() {
        if (isWhole()) {
            pasting.run();
        } else {
            super.paste();
        }
    }

    @Override
    public boolean keeps(KeyEvent event) {
        return KEPT.contains(event.getCode())
                || (event.getCode() == KeyCode.F10 && event.isShiftDown())
                || (event.getCode() == KeyCode.SPACE && event.isShortcutDown());
    }
}
