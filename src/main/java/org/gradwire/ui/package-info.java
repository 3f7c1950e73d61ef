/// The window, in four floors; each knows those above it in this list, and none below.
///
/// - `state`: what the window knows and how it moves on. No toolkit, no room.
/// - `control`: what every room is furnished with.
/// - the rooms: `canvas`, `inspector`, `player` and the others, each a part of the window with its panes, its
///   actions and its threads.
/// - `frame`: the window around the rooms, and how it starts.
@NullMarked
package org.gradwire.ui;

import org.jspecify.annotations.NullMarked;
