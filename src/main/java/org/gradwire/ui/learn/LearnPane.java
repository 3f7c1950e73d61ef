package org.gradwire.ui.learn;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// The panel below the canvas, one part of it at a time.
final class LearnPane extends BorderPane {
    private final Map<Dock.Tab, Region> parts = new EnumMap<>(Dock.Tab.class);
    private final Map<Dock.Tab, ToggleButton> tabs = new EnumMap<>(Dock.Tab.class);

    public LearnPane(Session session, Actions actions, Words words, Region train, Region data, Region loop) {
        setId("dock");
        getStyleClass().add("dock");
        setMinSize(0, 0);
        parts.put(Dock.Tab.TRAIN, train);
        parts.put(Dock.Tab.DATA, data);
        parts.put(Dock.Tab.LOOP, loop);
        parts.values().forEach(part -> part.setMinSize(0, 0));
        ToggleGroup group = new ToggleGroup();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox();
        head.getStyleClass().add("dock-head");
        for (Dock.Tab tab : Dock.Tab.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("dock-" + tab.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("dock-tab");
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            words.bind(button::setText, tab.label());
            button.setOnAction(event -> {
                button.setSelected(true);
                session.become(Looking.dock(dock -> dock.showing(tab)));
            });
            tabs.put(tab, button);
            head.getChildren().add(button);
        }
        head.getChildren().addAll(space, actions.button(LearnAction.TRAINING_PANEL, "dock-close"));
        setTop(head);
        session.show(state -> state.view().dock().tab(), this::show);
    }

    private void show(Dock.Tab now) {
        tabs.forEach((tab, button) -> button.setSelected(tab == now));
        Region part = parts.get(now);
        if (part != null && getCenter() != part) {
            setCenter(part);
        }
    }
}
