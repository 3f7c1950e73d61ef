package org.gradwire.ui.frame;

import java.util.List;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.gradwire.ui.canvas.CanvasRoom;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.document.Desk;
import org.gradwire.ui.document.DocumentRoom;
import org.gradwire.ui.document.FileAction;
import org.gradwire.ui.document.Opening;
import org.gradwire.ui.draw.DrawRoom;
import org.gradwire.ui.inspector.InspectorRoom;
import org.gradwire.ui.layers.LayersAction;
import org.gradwire.ui.layers.LayersRoom;
import org.gradwire.ui.learn.LearnRoom;
import org.gradwire.ui.own.OwnAction;
import org.gradwire.ui.own.OwnRoom;
import org.gradwire.ui.palette.PalettePane;
import org.gradwire.ui.player.PlayerRoom;
import org.gradwire.ui.present.PresentRoom;
import org.gradwire.ui.start.StartRoom;
import org.gradwire.ui.theme.ThemeRoom;

/// All rooms of a window, furnished. What one has and another needs goes from one to the other here.
final class Rooms {
    final DocumentRoom document;
    final CanvasRoom canvas;
    final InspectorRoom inspector;
    final LearnRoom learn;
    final PlayerRoom player;
    final PalettePane palette;
    final PresentRoom lecture;
    final StartRoom start;
    final ThemeRoom theme;

    /// @param settle takes over what is just being typed
    /// @param leave  closes the window, if nothing is lost by it
    Rooms(Kit kit, Stage stage, Desk desk, Runnable settle, Runnable leave) {
        document = new DocumentRoom(kit, stage, desk, settle, leave);
        canvas = new CanvasRoom(kit);
        inspector = new InspectorRoom(kit, canvas.pane()::requestFocus);
        canvas.act(inspector.pane());
        new LayersRoom(kit);
        new OwnRoom(kit);
        new DrawRoom(kit);
        player = new PlayerRoom(kit);
        learn = new LearnRoom(kit, document.documents());
        palette = new PalettePane(
                kit, canvas.pane()::place, canvas.pane()::carry, List.of(pill(kit, LayersAction.LAYERS), pill(kit, OwnAction.OWN_GATE)));
        theme = new ThemeRoom(kit);
        lecture = new PresentRoom(kit, () -> Screens.picture(stage));
        Opening opening = document.documents().opening();
        start = new StartRoom(
                kit, List.of(pill(kit, FileAction.NEW), pill(kit, FileAction.FROM_CODE), pill(kit, FileAction.OPEN)),
                opening::sample, opening::file, opening::code);
    }

    private static Button pill(Kit kit, Action<?> action) {
        return kit.actions().pill(action);
    }
}
