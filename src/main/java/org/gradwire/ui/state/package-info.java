/// What the window knows, and how it moves on: values and pure functions, without a toolkit.
///
/// All state is one [org.gradwire.ui.state.State], held by the [org.gradwire.ui.state.Session]; it changes only
/// there, and each [org.gradwire.ui.state.Pane] is told.
@NullMarked
package org.gradwire.ui.state;

import org.jspecify.annotations.NullMarked;
