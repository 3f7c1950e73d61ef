package org.gradwire.ui.player;

import javafx.scene.layout.Region;
import org.gradwire.ui.control.Kit;

/// Steps, by hand or by itself.
public final class PlayerRoom {
    private final TimelinePane timeline;

    public PlayerRoom(Kit kit) {
        kit.actions().add(StepAction.values(), kit.session());
        timeline = new TimelinePane(kit.session(), kit.actions(), kit.words());
        new Player(kit.session());
    }

    public Region timeline() {
        return timeline;
    }
}
