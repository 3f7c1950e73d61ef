package org.gradwire.ui.frame;

import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.gradwire.ui.canvas.CanvasPane;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Move;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// How much is seen of the circuit, and what stands around it.
public enum ViewAction implements Action<CanvasPane> {
    FIT(Deed.move(Feather.MAXIMIZE, When.ON_CIRCUIT, Looking::fit).keys(Keys.shortcut(KeyCode.DIGIT0))),
    ZOOM_IN(Deed.<CanvasPane>of(Feather.ZOOM_IN, When.ON_CIRCUIT, canvas -> canvas.zoom(By.ZOOM))
            .keys(Keys.shortcut(KeyCode.EQUALS), Keys.shortcut(KeyCode.PLUS), Keys.shortcut(KeyCode.ADD))),
    ZOOM_OUT(Deed.<CanvasPane>of(Feather.ZOOM_OUT, When.ON_CIRCUIT, canvas -> canvas.zoom(1 / By.ZOOM))
            .keys(Keys.shortcut(KeyCode.MINUS), Keys.shortcut(KeyCode.SUBTRACT))),
    MORE_DECIMALS(Deed.move(Feather.PLUS_SQUARE, When.ON_CIRCUIT, Looking.prefer(now -> now.withDecimals(now.format().decimals() + 1)))
            .keys(Keys.shortcut(KeyCode.PERIOD))),
    FEWER_DECIMALS(Deed.move(Feather.MINUS_SQUARE, When.ON_CIRCUIT, Looking.prefer(now -> now.withDecimals(now.format().decimals() - 1)))
            .keys(Keys.shortcut(KeyCode.COMMA))),
    SIDE(Deed.move(Feather.SIDEBAR, When.ON_CIRCUIT, Looking.toggle(Part.SIDE)).on(shows(Part.SIDE)).keys(Keys.key(KeyCode.F7))),
    INSPECTOR(Deed.move(Feather.INFO, When.ON_CIRCUIT, Looking.toggle(Part.INSPECTOR))
            .on(shows(Part.INSPECTOR)).keys(Keys.key(KeyCode.F8))),
    TIMELINE(Deed.move(Feather.SLIDERS, When.ON_CIRCUIT, Looking.toggle(Part.TIMELINE))
            .on(shows(Part.TIMELINE)).keys(Keys.key(KeyCode.F9))),
    WIDER(Deed.move(Feather.CHEVRONS_LEFT, When.ON_CIRCUIT, wider(Part.INSPECTOR, By.WIDTH))
            .keys(Keys.shiftShortcut(KeyCode.LEFT))),
    SIDE_WIDER(Deed.move(Feather.CHEVRONS_RIGHT, When.ON_CIRCUIT, wider(Part.SIDE, By.WIDTH))),
    SIDE_NARROWER(Deed.move(Feather.CHEVRONS_LEFT, When.ON_CIRCUIT, wider(Part.SIDE, -By.WIDTH))),
    NARROWER(Deed.move(Feather.CHEVRONS_RIGHT, When.ON_CIRCUIT, wider(Part.INSPECTOR, -By.WIDTH))
            .keys(Keys.shiftShortcut(KeyCode.RIGHT)));

    /// How much one press changes.
    private static final class By {
        private static final double ZOOM = 1.25;
        private static final double WIDTH = 40;
    }

    private final Deed<? super CanvasPane> deed;

    ViewAction(Deed<? super CanvasPane> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.VIEW;
    }

    @Override
    public Deed<? super CanvasPane> deed() {
        return deed;
    }

    private static Predicate<State> shows(Part part) {
        return state -> state.sight().shows(part);
    }

    private static Move wider(Part part, double by) {
        return Looking.panels(panels -> panels.withWidth(part, panels.width(part) + by));
    }
}
