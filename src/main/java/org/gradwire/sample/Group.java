package org.gradwire.sample;

import java.util.List;
import org.gradwire.text.Message;

/// Samples that belong together.
///
/// @param samples their ids, in the order in which they are taught; at least one
public record Group(Heading heading, List<String> samples) {
    public Group {
        samples = List.copyOf(samples);
    }

    public String id() {
        return heading.id();
    }

    public Message title() {
        return heading.title();
    }
}
