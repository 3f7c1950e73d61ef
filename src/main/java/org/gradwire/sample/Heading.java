package org.gradwire.sample;

import java.util.Arrays;
import java.util.Optional;
import org.gradwire.text.Message;

/// What a lecture is about: the headings under which the samples stand.
public enum Heading {
    ONE_GATE("one-gate", Message.of("samples.group.one-gate")),
    SCALAR_CIRCUITS("scalar-circuits", Message.of("samples.group.scalar-circuits")),
    LOSSES("losses", Message.of("samples.group.losses")),
    VECTORS("vectors", Message.of("samples.group.vectors")),
    NETWORKS("networks", Message.of("samples.group.networks")),
    LEARNING("learning", Message.of("samples.group.learning"));

    private final String id;
    private final Message title;

    Heading(String id, Message title) {
        this.id = id;
        this.title = title;
    }

    /// As `samples/index.txt` writes it.
    public String id() {
        return id;
    }

    public Message title() {
        return title;
    }

    static Optional<Heading> find(String id) {
        return Arrays.stream(values()).filter(heading -> heading.id.equals(id)).findFirst();
    }
}
