/// What the program remembers from one day to the next.
///
/// [org.gradwire.ui.settings.Settings] are written as lines `key=value` by
/// [org.gradwire.ui.settings.SettingsKeeper], a moment after they changed. A broken file never stops
/// the program: what cannot be read is named, and the standard holds.
@NullMarked
package org.gradwire.ui.settings;

import org.jspecify.annotations.NullMarked;
