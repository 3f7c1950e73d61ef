package org.gradwire.ui.layers;

import javafx.scene.input.KeyCode;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;
import org.kordamp.ikonli.feather.Feather;

/// Layers are inserted.
public enum LayersAction implements Action<Session> {
    LAYERS(Deed.move(Feather.LAYERS, When.ON_CIRCUIT, Looking.lay(Sheet.LAYERS)).keys(Keys.shiftShortcut(KeyCode.I)));

    private final Deed<? super Session> deed;

    LayersAction(Deed<? super Session> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.CIRCUIT;
    }

    @Override
    public Deed<? super Session> deed() {
        return deed;
    }
}
