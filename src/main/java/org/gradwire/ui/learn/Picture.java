package org.gradwire.ui.learn;

import org.gradwire.text.Message;

/// What can be shown beside the curve of losses.
public enum Picture {
    BOUNDARY(Message.of("train.picture.boundary")),
    TEMPLATES(Message.of("train.picture.templates")),
    WEIGHTS(Message.of("train.picture.weights")),
    GRADIENTS(Message.of("train.picture.gradients")),
    TABLE(Message.of("train.picture.table"));

    private final Message label;

    Picture(Message label) {
        this.label = label;
    }

    public Message label() {
        return label;
    }
}
