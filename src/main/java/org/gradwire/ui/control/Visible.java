package org.gradwire.ui.control;

import javafx.scene.Node;

/// Whether a part of the window is there: what is not takes no room either.
public final class Visible {
    private Visible() {}

    public static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
