package org.gradwire.ui.settings;

import java.util.Optional;
import org.gradwire.scene.Rect;
import org.gradwire.ui.Preferences;
import org.gradwire.ui.Recent;

/// All that is remembered.
///
/// @param window where the window was, in screen coordinates
public record Settings(Preferences preferences, Recent recent, Optional<Rect> window) {}
