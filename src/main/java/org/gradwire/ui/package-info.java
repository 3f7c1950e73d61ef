/// The window.
///
/// All state is one [org.gradwire.ui.State], held by the [org.gradwire.ui.Session]; it changes only
/// there. A pane is a function `render(before, after)`: it compares what it shows with `==`, keeps no
/// copy of state, and listens to no other pane. What a person can do is listed in
/// [org.gradwire.ui.Actions]; menus, buttons and keys are made from that list.
@NullMarked
package org.gradwire.ui;

import org.jspecify.annotations.NullMarked;
