/// The document as a whole: opened, saved, loaded again, left.
///
/// [Documents] puts the parts together for one window. [Saving] writes, on a thread of its own, what the
/// document was when it was asked to; [Leaving] stands before everything that would take the document
/// away, and asks if work would be lost; [Opening] reads samples, files and code; [Watching] notices what
/// others do to the file. What they need from outside is a [Desk]: a [Chooser] of files, a [Store] that
/// writes them, and the [Neighbours], the other windows. They ask through an [Asker], which in a window is
/// the [AskLayer]. What is known of the file is a [org.gradwire.ui.state.Filing] in the state, and nowhere else.
@NullMarked
package org.gradwire.ui.document;

import org.jspecify.annotations.NullMarked;
