package org.gradwire.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.PortRef;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.LooseWire;
import org.gradwire.edit.LooseWire.Held;
import org.gradwire.edit.Placing;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Choosing;
import org.gradwire.gate.Gate;
import org.gradwire.gate.GateSearch;
import org.gradwire.gate.Gates;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;
import org.gradwire.ui.Visible;

/// Finds a gate at the pointer: typed, and placed with Enter. A number becomes a constant.
final class QuickAddPane extends VBox {
    private static final double WIDE = 330;
    private static final double EDGE = 8;
    private static final int ROWS = 7;

    /// What can be placed.
    private sealed interface Choice {
        record OfGate(Gate gate) implements Choice {}

        record OfNumber(Tensor value) implements Choice {}
    }

    private final Session session;
    private final Runnable done;
    private final TextField text = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Label nothing = new Label();
    private Optional<Choosing> shown = Optional.empty();

    QuickAddPane(Session session, Runnable done) {
        this.session = session;
        this.done = done;
        setId("quick-add");
        getStyleClass().add("quick-add");
        setManaged(false);
        setVisible(false);
        text.setId("quick-add-text");
        list.setId("quick-add-list");
        list.setCellFactory(view -> new Row());
        list.setFocusTraversable(false);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        getChildren().addAll(text, list, nothing);
        text.textProperty().addListener((property, was, is) -> search(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    void show(State state) {
        Optional<Choosing> choosing = state.tool() instanceof Choosing now ? Optional.of(now) : Optional.empty();
        if (!choosing.equals(shown)) {
            shown = choosing;
            setVisible(choosing.isPresent());
            if (choosing.isPresent()) {
                text.setPromptText(Message.of("quick.prompt").in(state.preferences().language()));
                text.clear();
                search("");
                text.requestFocus();
            }
        }
        choosing.ifPresent(now -> place(now.at(), state));
    }

    private void place(Point world, State state) {
        Point at = state.viewport().toScreen(world);
        double wide = Math.min(WIDE * state.sight().scale(), state.view().canvas().width() - 2 * EDGE);
        applyCss();
        double high = Math.min(prefHeight(wide), state.view().canvas().height() - 2 * EDGE);
        double x = Math.clamp(at.x() + EDGE, EDGE, Math.max(EDGE, state.view().canvas().width() - wide - EDGE));
        double y = Math.clamp(at.y() + EDGE, EDGE, Math.max(EDGE, state.view().canvas().height() - high - EDGE));
        resizeRelocate(x, y, wide, high);
    }

    private void search(String typed) {
        List<Choice> found = new ArrayList<>();
        if (!typed.isBlank() && StagedCode.literal(typed, Limits.STANDARD) instanceof Outcome.Done<Tensor>(Tensor value) && !holdsOutput()) {
            found.add(new Choice.OfNumber(value));
        }
        GateSearch.find(typed, Gates.all()).stream()
                .filter(gate -> !(gate.isSource() && holdsOutput()))
                .forEach(gate -> found.add(new Choice.OfGate(gate)));
        list.getItems().setAll(found);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        Visible.set(list, !found.isEmpty());
        Visible.set(nothing, found.isEmpty());
        nothing.setText(Message.of("quick.nothing", typed.strip()).in(session.state().preferences().language()));
        shown.ifPresent(now -> place(now.at(), session.state()));
    }

    /// A wire that waits for an input has no use for a source.
    private boolean holdsOutput() {
        return shown.flatMap(Choosing::loose).filter(loose -> loose.held() instanceof Held.Output).isPresent();
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + ROWS - 1);
            case PAGE_UP -> select(at - ROWS + 1);
            case ENTER -> choose();
            case ESCAPE -> {
                session.take(Idle.IDLE);
                done.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (!list.getItems().isEmpty()) {
            int within = Math.clamp(index, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(within);
            list.scrollTo(Math.max(0, within - ROWS / 2));
        }
    }

    private void choose() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || shown.isEmpty()) {
            return;
        }
        Choosing choosing = shown.get();
        EditorState editor = session.state().editor();
        done.run();
        switch (chosen) {
            case Choice.OfGate(Gate gate) -> session.finish(choosing.chosen(gate, editor));
            case Choice.OfNumber(Tensor value) -> {
                session.take(Idle.IDLE);
                Optional<PortRef> port = choosing.loose().map(LooseWire::held)
                        .flatMap(held -> held instanceof Held.Input(PortRef to) ? Optional.of(to) : Optional.empty());
                session.attempt(port.map(to -> Placing.constant(editor, to, value, choosing.at()))
                        .orElseGet(() -> Outcome.done(Placing.number(editor, value, choosing.at()))));
            }
        }
    }

    /// One gate: symbol, name, formula.
    private final class Row extends ListCell<Choice> {
        private final Label symbol = new Label();
        private final Label name = new Label();
        private final Label formula = new Label();
        private final HBox box;

        Row() {
            symbol.getStyleClass().add("quick-symbol");
            formula.getStyleClass().add("quick-formula");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            box = new HBox(symbol, name, space, formula);
            box.getStyleClass().add("quick-row");
            box.setMinWidth(0);
            setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose());
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            Language language = session.state().preferences().language();
            switch (choice) {
                case Choice.OfGate(Gate gate) -> {
                    symbol.setText(GateSearch.symbol(gate));
                    name.setText(gate.name().in(language));
                    formula.setText(GateSearch.formula(gate));
                }
                case Choice.OfNumber(Tensor value) -> {
                    symbol.setText("c");
                    name.setText(Message.of("quick.number").in(language));
                    formula.setText(value.toString());
                }
            }
            setGraphic(box);
        }
    }
}
