package org.gradwire.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.train.Binding;
import org.gradwire.train.ColumnList;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// Where the value of a source comes from if the data table feeds it.
final class BoundSection extends VBox {
    private final NodeId node;
    private final Label words = new Label();
    private final Hyperlink table = new Hyperlink();

    BoundSection(Session session, NodeId node) {
        this.node = node;
        getStyleClass().addAll("field", "step-links");
        words.setId("node-bound");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.getStyleClass().add("complaint");
        table.setId("node-bound-show");
        table.setOnAction(event -> {
            table.setVisited(false);
            session.become(Looking.dock(dock -> dock.showing(Dock.Tab.DATA)));
        });
        getChildren().addAll(words, table);
    }

    /// Returns whether the table feeds it.
    boolean show(Inspected now) {
        Optional<Binding> binding = now.data().binding(node).filter(found -> now.circuit().contains(node));
        Visible.set(this, binding.isPresent());
        binding.ifPresent(found -> {
            List<String> columns = found.columns();
            words.setText(Message.of(
                            columns.size() == 1 ? "data.bound" : "data.bound.several",
                            Circuit.label(now.circuit().node(node)),
                            ColumnList.of(columns, now.data().table()),
                            NumberFormat.grouped(now.gaps().row() + 1L))
                    .in(now.language()));
            table.setText(Message.of("data.bound.show").in(now.language()));
        });
        return binding.isPresent();
    }
}
