package org.gradwire.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Recent;
import org.gradwire.ui.state.Session;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The files that were opened last, in the menu.
final class RecentMenu extends Menu {
    private final Session session;
    private final Consumer<Path> open;

    private record Seen(Recent recent, Language language) {}

    public RecentMenu(Session session, Consumer<Path> open) {
        this.session = session;
        this.open = open;
        setId("menu-recent");
        setGraphic(new FontIcon(Feather.CLOCK));
        session.show(state -> new Seen(state.recent(), state.preferences().language()), this::show);
    }

    private void show(Seen seen) {
        setText(Message.of("recent.title").in(seen.language()));
        List<Path> files = seen.recent().files();
        setDisable(files.isEmpty());
        getItems().setAll(files.stream().map(this::item).toList());
        MenuItem forget = new MenuItem(Message.of("recent.forget").in(seen.language()));
        forget.setId("recent-forget");
        forget.setOnAction(event -> session.become(Bookkeeping.remember(Recent.NONE)));
        getItems().addAll(new SeparatorMenuItem(), forget);
    }

    /// Two files of one name are told apart by their folders.
    private MenuItem item(Path path) {
        Path folder = path.getParent();
        MenuItem item = new MenuItem(path.getFileName() + (folder == null ? "" : "   " + folder));
        // A name may hold an underscore, which is not meant as a key.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(path));
        return item;
    }
}
