/// What the pointer does on the canvas: one record for each state, one function from gesture to reaction.
///
/// A tool never draws and never touches the window; what is half done lives in its record, so
/// cancelling is going back to [org.gradwire.edit.tool.Idle] and leaves nothing to undo.
@NullMarked
package org.gradwire.edit.tool;

import org.jspecify.annotations.NullMarked;
