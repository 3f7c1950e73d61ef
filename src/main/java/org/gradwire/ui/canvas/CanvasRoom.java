package org.gradwire.ui.canvas;

import org.gradwire.ui.control.Fields;
import org.gradwire.ui.control.Kit;

/// The circuit on the screen, and everything that is done to it there.
public final class CanvasRoom {
    private final Kit kit;
    private final CanvasPane pane;

    public CanvasRoom(Kit kit) {
        this.kit = kit;
        pane = new CanvasPane(kit.session(), () -> kit.actions().run(CircuitAction.EDIT_SELECTED));
        new Glide(kit.session());
    }

    /// Adds what can be done to the circuit.
    ///
    /// @param fields where what is selected is written
    public void act(Fields fields) {
        Arranger arranger = new Arranger(kit.session());
        kit.atEnd(arranger::close);
        EditDeeds deeds = new EditDeeds(kit.session(), pane, new Clips(kit.session()), arranger, fields);
        kit.actions().add(EditAction.values(), deeds);
        kit.actions().add(CircuitAction.values(), deeds);
    }

    public CanvasPane pane() {
        return pane;
    }
}
