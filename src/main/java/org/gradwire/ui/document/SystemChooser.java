package org.gradwire.ui.document;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.gradwire.file.CircuitFile;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Session;
import org.jspecify.annotations.Nullable;

/// The dialogs of the system. They begin in the folder that was chosen last.
public final class SystemChooser implements Chooser {
    private final Window window;
    private final Session session;
    private Optional<Path> last = Optional.empty();

    public SystemChooser(Window window, Session session) {
        this.window = window;
        this.session = session;
    }

    @Override
    public Optional<Path> open(Optional<Path> folder) {
        FileChooser chooser = chooser(Message.of("open.title"), Message.of("open.filter"), folder, "*" + CircuitFile.EXTENSION, "*" + Loading.CODE);
        return chosen(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> saveAs(Optional<Path> folder, String name) {
        FileChooser chooser = chooser(Message.of("save.title"), Message.of("open.filter"), folder, "*" + CircuitFile.EXTENSION);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window));
    }

    @Override
    public Optional<Path> openData(Optional<Path> folder) {
        FileChooser chooser = chooser(Message.of("data.open.title"), Message.of("data.filter"), folder, "*.csv", "*.tsv", "*.txt");
        return chosen(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> saveData(Optional<Path> folder, String name) {
        FileChooser chooser = chooser(Message.of("data.save.title"), Message.of("data.filter"), folder, "*.csv");
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window));
    }

    @Override
    public Optional<Path> export(Optional<Path> folder, String name, Message kind, String ending) {
        FileChooser chooser = chooser(Message.of("export.title"), kind, folder, "*" + ending);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window));
    }

    private FileChooser chooser(Message title, Message filter, Optional<Path> folder, String... endings) {
        Language language = session.state().preferences().language();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title.in(language));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(filter.in(language), endings));
        last.or(() -> folder).filter(Files::isDirectory).ifPresent(begin -> chooser.setInitialDirectory(begin.toFile()));
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> last = Optional.of(parent));
        return path;
    }
}
