package org.gradwire.ui;

import org.gradwire.edit.Document;
import org.gradwire.text.Message;

/// The panel below the canvas where learning happens.
///
/// @param height in pixels at an interface scale of 1
public record Dock(boolean open, Tab tab, double height) {
    static final Dock CLOSED = new Dock(false, Tab.TRAIN, 280);

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
        return new Dock(!document.learning().data().isEmpty(), Tab.TRAIN, height);
    }

    public Dock showing(Tab next) {
        return new Dock(true, next, height);
    }

    public Dock open(boolean next) {
        return new Dock(next, tab, height);
    }

    public Dock withHeight(double next) {
        return new Dock(open, tab, Math.clamp(next, LEAST, MOST));
    }
}
