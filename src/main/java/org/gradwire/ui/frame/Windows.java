package org.gradwire.ui.frame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import org.gradwire.edit.Document;
import org.gradwire.file.Stamp;
import org.gradwire.scene.Rect;
import org.gradwire.ui.document.Chooser;
import org.gradwire.ui.document.Desk;
import org.gradwire.ui.document.Neighbours;
import org.gradwire.ui.document.Store;
import org.gradwire.ui.settings.SettingsKeeper;
import org.gradwire.ui.state.Bookkeeping;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// The windows of the program: each with a session of its own, all with one list of recent files.
public final class Windows {
    private final List<AppWindow> open = new ArrayList<>();
    /// The same windows; the one that was looked at last comes last.
    private final List<AppWindow> looked = new ArrayList<>();
    private final SettingsKeeper keeper;
    private final BiFunction<Stage, Session, Chooser> choosers;
    private final Store store;

    public Windows(SettingsKeeper keeper, BiFunction<Stage, Session, Chooser> choosers, Store store) {
        this.keeper = keeper;
        this.choosers = choosers;
        this.store = store;
    }

    /// Adds a window, which is not shown yet.
    public AppWindow add(Stage stage, Session session) {
        Beside beside = new Beside(session);
        AppWindow window = new AppWindow(stage, session, new Desk(choosers.apply(stage, session), store, beside));
        open.add(window);
        looked.addFirst(window);
        stage.focusedProperty().addListener((property, was, is) -> {
            if (is && looked.remove(window)) {
                looked.add(window);
            }
        });
        keeper.watch(session, stage);
        session.show(Pane.ofChanges(
                State::recent, recent -> open.forEach(other -> other.session().become(Bookkeeping.remember(recent)))));
        return window;
    }

    /// The window that a person looks at, or looked at last.
    public Optional<AppWindow> front() {
        return looked.isEmpty() ? Optional.empty() : Optional.of(looked.getLast());
    }

    public List<AppWindow> all() {
        return List.copyOf(open);
    }

    /// Each window is asked in turn, and none is closed before all have agreed to lose what they hold by then.
    ///
    /// @param agreed what each window held when it agreed
    private void quit(Map<AppWindow, State> agreed) {
        Optional<AppWindow> asked = open.stream().filter(window -> {
            State then = agreed.get(window);
            return then == null || !window.documents().leaving().isStill(then);
        }).findFirst();
        if (asked.isEmpty()) {
            all().forEach(AppWindow::close);
            return;
        }
        AppWindow next = asked.get();
        if (next.session().state().isUnsaved()) {
            next.toFront();
        }
        next.documents().leaving().before(() -> {
            agreed.put(next, next.session().state());
            quit(agreed);
        });
    }

    private static Optional<Path> place(AppWindow window) {
        return window.session().state().filing().stamp().map(Stamp::place);
    }

    /// What one window sees of the others.
    private final class Beside implements Neighbours {
        private final Session own;

        Beside(Session own) {
            this.own = own;
        }

        @Override
        public void another(Optional<Path> file) {
            State state = own.state();
            Session session = new Session(
                    Origin.Fresh.NONE, Document.EMPTY, file.isEmpty() ? Page.START : Page.CIRCUIT, state.preferences(), state.recent(), Mishap::tell);
            AppWindow window = add(new Stage(), session);
            Optional<Rect> here = open.stream().filter(other -> other.session() == own).findFirst().map(AppWindow::stage)
                    .map(stage -> Screens.beside(new Rect(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()), Screens.now()));
            window.open(here);
            file.ifPresent(window.documents().opening()::file);
        }

        @Override
        public Set<Path> places() {
            return open.stream().filter(window -> window.session() != own).flatMap(window -> place(window).stream()).collect(Collectors.toSet());
        }

        @Override
        public void bring(Path place) {
            open.stream().filter(window -> place(window).filter(place::equals).isPresent()).findFirst().ifPresent(AppWindow::toFront);
        }

        @Override
        public void closed() {
            open.removeIf(window -> window.session() == own);
            looked.removeIf(window -> window.session() == own);
        }

        @Override
        public void quit() {
            Windows.this.quit(new HashMap<>());
        }
    }
}
