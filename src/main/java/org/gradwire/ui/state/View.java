package org.gradwire.ui.state;

import java.util.Optional;

/// What of it all is in sight.
///
/// @param drawer a panel that has been pulled over the canvas, because there is no room beside it
/// @param sheet  what lies over everything
public record View(
        Page page, Extent canvas, Viewport viewport, Width width, Optional<Part> drawer, Optional<Sheet> sheet,
        Optional<Presenting> presenting, Dock dock) {
    static final View CIRCUIT =
            new View(Page.CIRCUIT, Extent.NONE, Viewport.INITIAL, Width.WIDE, Optional.empty(), Optional.empty(),
                    Optional.empty(), Dock.CLOSED);

    View with(Page next) {
        return new View(next, canvas, viewport, width, drawer, sheet, presenting, dock);
    }

    View with(Extent next) {
        return new View(page, next, viewport, width, drawer, sheet, presenting, dock);
    }

    public View with(Viewport next) {
        return new View(page, canvas, next, width, drawer, sheet, presenting, dock);
    }

    View with(Width next) {
        return next == width ? this : new View(page, canvas, viewport, next, Optional.empty(), sheet, presenting, dock);
    }

    View withDrawer(Optional<Part> next) {
        return new View(page, canvas, viewport, width, next, sheet, presenting, dock);
    }

    View withSheet(Optional<Sheet> next) {
        return new View(page, canvas, viewport, width, drawer, next, presenting, dock);
    }

    View presenting(Optional<Presenting> next) {
        return new View(page, canvas, viewport, width, Optional.empty(), sheet, next, dock);
    }

    View with(Dock next) {
        return new View(page, canvas, viewport, width, drawer, sheet, presenting, next);
    }
}
