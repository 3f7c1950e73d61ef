/// Colours, type and styles: the only place that knows which colour a role is.
/// [org.gradwire.ui.theme.Styles] rewrites the style sheets for the scale of the interface.
@NullMarked
package org.gradwire.ui.theme;

import org.jspecify.annotations.NullMarked;
