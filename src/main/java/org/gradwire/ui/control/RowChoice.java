package org.gradwire.ui.control;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Which row of a list is chosen, while the keys go through it.
///
/// @param at    the row that is chosen; −1 where there is none
/// @param count all rows
/// @param shown how many are in sight at once
record RowChoice(int at, int count, int shown) {
    /// The choice after a key, if it is one of those that go through the list. At either end it stays.
    Optional<RowChoice> after(KeyCode key) {
        return switch (key) {
            case DOWN -> Optional.of(moved(1));
            case UP -> Optional.of(moved(-1));
            case PAGE_DOWN -> Optional.of(moved(shown - 1));
            case PAGE_UP -> Optional.of(moved(1 - shown));
            default -> Optional.empty();
        };
    }

    private RowChoice moved(int by) {
        return count == 0 ? this : new RowChoice(Math.clamp(at + by, 0, count - 1), count, shown);
    }

    /// The row to have at the top, so that the one that is chosen stands in the middle.
    int top() {
        return Math.max(0, at - shown / 2);
    }
}
