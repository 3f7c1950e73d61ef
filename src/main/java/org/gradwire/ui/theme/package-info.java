/// Colours, type and styles: the only place that knows which colour a role is.
@NullMarked
package org.gradwire.ui.theme;

import org.jspecify.annotations.NullMarked;
