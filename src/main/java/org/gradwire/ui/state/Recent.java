package org.gradwire.ui.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files that were opened, the latest first.
public record Recent(List<Path> files) {
    public static final Recent NONE = new Recent(List.of());
    private static final int MOST = 8;

    public Recent {
        files = List.copyOf(files.stream().distinct().limit(MOST).toList());
    }

    public Recent with(Path file) {
        List<Path> next = new ArrayList<>(files);
        next.addFirst(file.toAbsolutePath().normalize());
        return new Recent(next);
    }

    public Recent without(Path file) {
        Path gone = file.toAbsolutePath().normalize();
        return new Recent(files.stream().filter(path -> !path.equals(gone)).toList());
    }
}
