package org.gradwire.ui.present;

import java.util.function.Supplier;
import org.gradwire.scene.Rect;
import org.gradwire.ui.control.Kit;

/// What is over the window in a lecture.
public final class PresentRoom {
    private final LecturePane pane;

    /// @param picture the screen that a lecture would fill
    public PresentRoom(Kit kit, Supplier<Rect> picture) {
        kit.actions().add(LectureAction.values(), new LectureDeeds(kit.session(), picture));
        pane = new LecturePane(kit.session());
    }

    public LecturePane pane() {
        return pane;
    }
}
