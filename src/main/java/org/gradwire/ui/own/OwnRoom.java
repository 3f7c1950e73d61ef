package org.gradwire.ui.own;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gradwire.gate.Gate;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;

/// The dialog for own gates, and what was typed in it about each of them.
public final class OwnRoom {
    private final Session session;
    private final Typesetter typesetter;
    /// By the name of the gate that is changed; a new one has none yet.
    private final Map<Optional<String>, OwnGateDraft> drafts = new HashMap<>();

    public OwnRoom(Kit kit) {
        session = kit.session();
        typesetter = kit.typesetter();
        kit.actions().add(OwnAction.values(), session);
        kit.sheets().put(Sheet.OWN_GATE, () -> pane(Optional.empty()));
        kit.sheets().put(Sheet.EDIT_GATE, () -> pane(OwnGatePlace.chosen(session.state())));
    }

    private SheetFrame pane(Optional<Gate> changes) {
        Optional<String> name = changes.map(Gate::id);
        OwnGateDraft draft = drafts.getOrDefault(name, OwnGateDraft.NONE).about(changes);
        return new OwnGatePane(session, typesetter, draft, next -> drafts.put(name, next)).frame();
    }
}
