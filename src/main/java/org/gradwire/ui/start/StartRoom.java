package org.gradwire.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.gradwire.ui.control.Kit;

/// The first page, with pictures of what there is to open.
public final class StartRoom {
    private final StartPane pane;
    private final Gallery gallery = new Gallery();

    /// @param ways   to begin something
    /// @param sample opens a sample
    /// @param file   opens a file
    /// @param code   opens a circuit that is written as code
    public StartRoom(Kit kit, List<Button> ways, Consumer<String> sample, Consumer<Path> file, Consumer<String> code) {
        pane = new StartPane(kit.session(), ways, kit.words(), gallery, sample, file);
        new CodeSheet(kit.session(), code).addTo(kit.sheets());
        kit.atEnd(gallery::close);
    }

    public StartPane pane() {
        return pane;
    }

    /// Reads and draws what is offered.
    public void begin() {
        gallery.begin();
    }
}
