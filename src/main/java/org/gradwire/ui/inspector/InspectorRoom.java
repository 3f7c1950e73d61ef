package org.gradwire.ui.inspector;

import org.gradwire.ui.control.Kit;

/// What a number is and where it comes from, beside the canvas or, in a lecture, below it.
public final class InspectorRoom {
    private final InspectorPane pane;
    private final StepStrip strip;

    /// @param leave gives the keys back to the canvas
    public InspectorRoom(Kit kit, Runnable leave) {
        pane = new InspectorPane(kit.session(), kit.typesetter(), leave);
        strip = new StepStrip(kit.session(), kit.typesetter());
        new LessonSheet(kit.session()).addTo(kit.sheets());
        kit.actions().add(ExplainAction.values(), kit.session());
    }

    public InspectorPane pane() {
        return pane;
    }

    public StepStrip strip() {
        return strip;
    }
}
