package org.gradwire.ui.theme;

import javafx.scene.Scene;
import org.gradwire.text.Language;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Theme;

/// Dresses a window as its person likes it.
public final class ThemeRoom {
    private final Session session;
    private final Styles styles = new Styles();

    private record Dress(Theme theme, double scale, Language language) {}

    public ThemeRoom(Kit kit) {
        session = kit.session();
        kit.actions().add(LookAction.values(), session);
    }

    public void dress(Scene scene) {
        session.show(
                state -> new Dress(state.preferences().theme(), state.sight().scale(), state.preferences().language()),
                dress -> styles.apply(scene, dress.theme(), dress.scale(), dress.language()));
    }
}
