package org.gradwire.ui;

/// What of it all is in sight.
public record View(Page page, Viewport viewport) {
    static final View CIRCUIT = new View(Page.CIRCUIT, Viewport.INITIAL);

    View with(Page next) {
        return new View(next, viewport);
    }

    View with(Viewport next) {
        return new View(page, next);
    }
}
