package org.gradwire.ui.control;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gradwire.ui.state.Sheet;

/// What stands on each sheet. Rooms put theirs here, so that who shows them knows no room.
public final class Sheets {
    private final Map<Sheet, Supplier<SheetFrame>> made = new EnumMap<>(Sheet.class);

    /// @param pane asked each time the sheet is laid over the window, and when its language changes meanwhile
    public void put(Sheet sheet, Supplier<SheetFrame> pane) {
        if (made.putIfAbsent(sheet, pane) != null) {
            throw new IllegalStateException("two panes for the sheet " + sheet);
        }
    }

    /// To be called at the start: a sheet that was forgotten should not wait until a person wants it.
    public void checkComplete() {
        Set<Sheet> missing = EnumSet.allOf(Sheet.class);
        missing.removeAll(made.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no pane for the sheets " + missing);
        }
    }

    public SheetFrame pane(Sheet sheet) {
        Supplier<SheetFrame> pane = made.get(sheet);
        if (pane == null) {
            throw new IllegalStateException("no pane for the sheet " + sheet);
        }
        return pane.get();
    }
}
