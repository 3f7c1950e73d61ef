package org.gradwire.ui.player;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.gradwire.ui.control.Visible;

/// A row that leaves out what there is no room for; all of it can be done from the menus too.
final class FittingRow extends HBox {
    private final List<Node> optional;

    /// @param optional what may be left out, the first first
    FittingRow(List<Node> optional, Node... all) {
        super(all);
        this.optional = optional;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        optional.forEach(node -> Visible.set(node, true));
        for (Node node : optional) {
            if (super.computeMinWidth(-1) <= getWidth()) {
                break;
            }
            Visible.set(node, false);
        }
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
