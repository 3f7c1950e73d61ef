package org.gradwire.ui.layers;

import java.util.Optional;
import org.gradwire.edit.Joint;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;

/// The dialog for layers, and what was chosen and typed in it until they are inserted or given up.
public final class LayersRoom {
    private final Session session;
    private Optional<LayersDraft> draft = Optional.empty();

    public LayersRoom(Kit kit) {
        session = kit.session();
        kit.actions().add(LayersAction.values(), session);
        kit.sheets().put(Sheet.LAYERS, this::pane);
    }

    private SheetFrame pane() {
        Optional<Joint> joint = Joint.of(session.state().editor());
        return new LayersPane(session, joint, draft.orElseGet(() -> LayersDraft.after(joint)), next -> draft = next).frame();
    }
}
