package org.gradwire.ui.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gradwire.edit.Document;
import org.gradwire.text.Message;

/// The panel below the canvas where learning happens.
///
/// @param height   in pixels at an interface scale of 1
/// @param units    whether gates show what they compute over two inputs
/// @param pictures beside the curve of losses, those that are wanted first in front
public record Dock(boolean open, Tab tab, double height, boolean units, List<Picture> pictures) {
    public static final Dock CLOSED = new Dock(false, Tab.TRAIN, 300, true, List.of(Picture.values()));

    private static final double LEAST = 150;
    private static final double MOST = 640;

    /// What it shows.
    public enum Tab {
        TRAIN(Message.of("dock.train")),
        DATA(Message.of("dock.data")),
        LOOP(Message.of("dock.loop"));

        private final Message label;

        Tab(Message label) {
            this.label = label;
        }

        public Message label() {
            return label;
        }
    }

    /// A circuit that comes with data is there to be trained.
    Dock opened(Document document) {
        return new Dock(!document.learning().data().isEmpty(), Tab.TRAIN, height, units, pictures);
    }

    public Dock showing(Tab next) {
        return new Dock(true, next, height, units, pictures);
    }

    public Dock open(boolean next) {
        return new Dock(next, tab, height, units, pictures);
    }

    public Dock withHeight(double next) {
        return new Dock(open, tab, Math.clamp(next, LEAST, MOST), units, pictures);
    }

    public Dock withUnits(boolean next) {
        return new Dock(open, tab, height, next, pictures);
    }

    /// With one picture in the place of another, which comes into the place of that one.
    public Dock showing(Picture one, Picture instead) {
        List<Picture> next = new ArrayList<>(pictures);
        Collections.swap(next, next.indexOf(one), next.indexOf(instead));
        return new Dock(open, tab, height, units, List.copyOf(next));
    }
}
