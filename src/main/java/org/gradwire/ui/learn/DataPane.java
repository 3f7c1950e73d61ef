package org.gradwire.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.data.Area;
import org.gradwire.data.CellProblem;
import org.gradwire.edit.Tabling;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.document.DataFiles;
import org.gradwire.ui.document.DataProgress;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.gradwire.ui.table.Block;
import org.gradwire.ui.table.TableContent;
import org.gradwire.ui.table.TableDeeds;
import org.gradwire.ui.table.TableGrid;

/// The data of the document: its table, what the columns feed, and which rows are kept for testing.
final class DataPane extends BorderPane {
    private final Session session;
    private final TableGrid grid;
    private final TableDeeds deeds;
    private final DataBar bar;
    private final DataLine line;
    private final EmptyData empty;
    private final FeedsPane feeds;
    private final VBox middle;
    private DataView view = DataView.NONE;
    private Optional<Message> said = Optional.empty();
    private Optional<DataProgress> reading = Optional.empty();

    private record Tabled(Pairing pairing, int row, Language language, double scale) {
        static Tabled of(State state) {
            return new Tabled(Pairing.of(state), state.showing().row(), state.preferences().language(), state.sight().scale());
        }
    }

    public DataPane(Session session, Worker worker, Actions actions, Words words, DataFiles files) {
        this.session = session;
        setId("data");
        getStyleClass().add("data-pane");
        DataMenu menu = new DataMenu(session, this::say, this::rename);
        deeds = menu.deeds();
        grid = new TableGrid(deeds);
        line = new DataLine(this::goToProblem, files::cancel);
        empty = new EmptyData(actions, words, this::begin, this::paste, this::addColumn);
        bar = new DataBar(session, actions, words, () -> grid.block().area(), this::addColumn);
        feeds = new FeedsPane(session, worker, words);
        VBox.setVgrow(grid, Priority.ALWAYS);
        middle = new VBox(bar, grid);
        middle.setMinSize(0, 0);
        grid.setMinSize(0, 0);
        setRight(feeds);
        setBottom(line);
        files.watch(this::progress, (file, notes) -> notes(notes));
        session.show(Pairing::of, pairing -> said = Optional.empty());
        session.show(whileOpen(Pairing::of), pairing -> pairing.ifPresent(this::study));
        session.show(whileOpen(FeedsPane.Feeding::of), feeding -> feeding.ifPresent(feeds::show));
        session.show(whileOpen(Tabled::of), tabled -> tabled.ifPresent(this::show));
        session.show(Pane.ofChanges(DataPane::isOpen, this::turn));
    }

    /// What has happened while nobody looked is shown once somebody does.
    private static <S> Function<State, Optional<S>> whileOpen(Function<State, S> sees) {
        return state -> isOpen(state) ? Optional.of(sees.apply(state)) : Optional.empty();
    }

    private static boolean isOpen(State state) {
        return state.view().dock().open() && state.view().dock().tab() == Dock.Tab.DATA;
    }

    private void turn(boolean open) {
        if (open) {
            // Once it is laid out: whoever turns to the table wants to go on there.
            Platform.runLater(this::focus);
        }
    }

    private void study(Pairing pairing) {
        view = DataView.of(pairing.circuit().it(), pairing.data().it(), view);
    }

    private void focus() {
        if (getCenter() == empty) {
            empty.focus();
        } else {
            grid.focus();
        }
    }

    private void show(Tabled now) {
        boolean none = view.data().isEmpty();
        if (getCenter() != (none ? empty : middle)) {
            setCenter(none ? empty : middle);
        }
        Visible.set(feeds, !none);
        bar.show(view.data().table(), now.row(), now.language());
        grid.show(new TableContent(view.data().table(), view.test(), now.row(), view.feeds(), now.language(), now.scale()));
        line.show(view.first(), view.wrong(), said, reading, now.language());
    }

    private void showAgain() {
        whileOpen(Tabled::of).apply(session.state()).ifPresent(this::show);
    }

    private void say(Message words) {
        said = Optional.of(words);
        showAgain();
    }

    private void notes(List<Message> notes) {
        notes.stream().findFirst().ifPresent(this::say);
    }

    private void progress(Optional<DataProgress> now) {
        if (now.isPresent() && reading.isEmpty()) {
            session.become(Looking.dock(dock -> dock.showing(Dock.Tab.DATA)));
        }
        reading = now;
        showAgain();
    }

    private void goToProblem() {
        view.first().ifPresent(this::goTo);
    }

    private void goTo(CellProblem problem) {
        grid.choose(Block.at(problem.row(), problem.column()));
    }

    private void rename(int column) {
        grid.rename(column);
    }

    private void begin() {
        session.become(Editing.commit(Tabling.begin(session.state().editor())));
        grid.choose(Block.FIRST);
    }

    private void paste() {
        Optional<Area> pasted = deeds.paste(0, 0);
        if (pasted.isPresent()) {
            grid.choose(Block.FIRST);
        }
    }

    private void addColumn() {
        deeds.addColumn();
        grid.rename(view.data().table().columns().size() - 1);
    }
}
