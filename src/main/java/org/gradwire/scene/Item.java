package org.gradwire.scene;

import java.util.List;
import java.util.Optional;
import org.gradwire.edit.tool.Target;
import org.gradwire.text.Message;

/// Marks that belong together and are hit together.
///
/// @param accessible what a screen reader says, for nodes and wires
public record Item(Target target, Rect bounds, List<Mark> marks, Optional<Message> accessible) {}
