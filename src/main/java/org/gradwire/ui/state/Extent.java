package org.gradwire.ui.state;

/// How large the canvas is, in pixels; nothing until it has been laid out.
public record Extent(double width, double height) {
    static final Extent NONE = new Extent(0, 0);

    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }
}
