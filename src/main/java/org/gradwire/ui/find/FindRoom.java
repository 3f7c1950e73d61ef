package org.gradwire.ui.find;

import org.gradwire.ui.control.Kit;

/// What can be done, looked up.
public final class FindRoom {
    public FindRoom(Kit kit) {
        kit.actions().add(FindAction.values(), kit.session());
        new FindSheet(kit.session(), kit.actions()).addTo(kit.sheets());
        new KeysSheet(kit.session(), kit.actions()).addTo(kit.sheets());
    }
}
