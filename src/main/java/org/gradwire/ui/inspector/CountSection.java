package org.gradwire.ui.inspector;

import javafx.scene.control.Label;
import org.gradwire.text.Message;

/// How much is selected.
final class CountSection extends Section {
    private final Subject.Several several;
    private final Label count = new Label();

    CountSection(Subject.Several several) {
        this.several = several;
        count.setId("selected-count");
        count.getStyleClass().add("head-name");
        count.setWrapText(true);
        getChildren().add(count);
    }

    @Override
    void show(Inspected now) {
        int nodes = several.nodes().size();
        int wires = several.wires().size();
        write(count, wires == 0
                ? Message.of("selected.nodes", nodes)
                : nodes == 0 ? Message.of("selected.wires", wires) : Message.of("selected.both", nodes, wires), now.language());
    }
}
