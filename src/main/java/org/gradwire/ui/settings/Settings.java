package org.gradwire.ui.settings;

import java.util.Optional;
import org.gradwire.scene.Rect;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Recent;

/// All that is remembered.
///
/// @param window    where the window was when it was last an ordinary one, in screen coordinates
/// @param maximized whether it filled the screen
public record Settings(Preferences preferences, Recent recent, Optional<Rect> window, boolean maximized) {}
