package org.gradwire.ui.table;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import org.gradwire.data.Area;
import org.gradwire.text.Message;

/// What is done with a grid, told to whoever holds the table.
public interface TableDeeds {
    void type(int row, int column, String text);

    void clear(Area area);

    void copy(Area area);

    void cut(Area area);

    /// @return the cells that were pasted; nothing if they could not be
    Optional<Area> paste(int row, int column);

    /// @return why not
    Optional<Message> rename(int column, String name);

    /// A column after the last.
    void addColumn();

    /// The keys are in another row.
    void show(int row);

    void undo();

    void redo();

    /// What can be done with the cells that are chosen.
    ContextMenu menu(Area area);

    /// What is wrong with a cell.
    Optional<Message> problem(int row, int column);
}
