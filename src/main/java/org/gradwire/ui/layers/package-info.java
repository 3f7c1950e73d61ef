/// The dialog for layers.
///
/// [org.gradwire.ui.layers.LayersPane] shows a [org.gradwire.ui.layers.LayersDraft], what is chosen and typed, and
/// below it what that comes to. What is inserted says [org.gradwire.edit.NewLayers], and where
/// [org.gradwire.ui.layers.LayerPlace].
@NullMarked
package org.gradwire.ui.layers;

import org.jspecify.annotations.NullMarked;
