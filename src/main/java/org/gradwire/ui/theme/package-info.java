/// Dresses a window in its theme, its size and the face of its language.
/// [org.gradwire.ui.theme.Styles] rewrites the style sheets for the scale of the interface.
@NullMarked
package org.gradwire.ui.theme;

import org.jspecify.annotations.NullMarked;
