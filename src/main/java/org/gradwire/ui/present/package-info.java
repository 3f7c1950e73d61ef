/// A lecture on this screen: what lies over the window while it fills the screen. How large everything
/// is then, and which panels are shown, follows in [org.gradwire.ui.state.Sight].
@NullMarked
package org.gradwire.ui.present;

import org.jspecify.annotations.NullMarked;
