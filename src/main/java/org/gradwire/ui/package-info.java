/// The window.
///
/// All state is one [org.gradwire.ui.State], held by the [org.gradwire.ui.Session]; it changes only
/// there. A pane is a function `render(before, after)`: it compares what it shows with `==`, keeps no
/// copy of state, and listens to no other pane. What a person can do is listed in
/// [org.gradwire.ui.action.Action]; menus, buttons and keys are made from that list, and
/// [org.gradwire.ui.Bindings] says what each does.
///
/// A state is the document's (circuit, history, trace, geometry), and beside it
/// [org.gradwire.ui.Playback] (where in the pass), [org.gradwire.ui.View] (what is in sight),
/// [org.gradwire.ui.Preferences] and [org.gradwire.ui.Recent] (what is remembered).
/// [org.gradwire.ui.Sight] is what follows from view and preferences. The window itself is
/// [org.gradwire.ui.AppWindow]; what stands in it has packages of its own.
@NullMarked
package org.gradwire.ui;

import org.jspecify.annotations.NullMarked;
