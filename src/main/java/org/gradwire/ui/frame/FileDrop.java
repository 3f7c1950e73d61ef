package org.gradwire.ui.frame;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Dragging files onto the window opens them: the first here, the others in windows of their own.
final class FileDrop {
    FileDrop(Scene scene, Consumer<Path> open, Consumer<Path> openBeside) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            files.stream().findFirst().map(File::toPath).ifPresent(open);
            files.stream().skip(1).map(File::toPath).forEach(openBeside);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }
}
