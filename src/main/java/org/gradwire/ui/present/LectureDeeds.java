package org.gradwire.ui.present;

import java.util.function.Supplier;
import org.gradwire.scene.Rect;
import org.gradwire.ui.state.Lecturing;
import org.gradwire.ui.state.Session;

/// What the actions of a lecture do.
///
/// @param picture the screen that it would fill
record LectureDeeds(Session session, Supplier<Rect> picture) {
    void present() {
        session.become(session.state().isPresenting() ? Lecturing::end : Lecturing.present(picture.get()));
    }
}
