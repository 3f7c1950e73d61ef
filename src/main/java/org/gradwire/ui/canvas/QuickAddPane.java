package org.gradwire.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.gradwire.code.StagedCode;
import org.gradwire.edit.LooseWire.Held;
import org.gradwire.edit.NewNode;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Choosing;
import org.gradwire.edit.tool.Idle;
import org.gradwire.gate.Gate;
import org.gradwire.gate.GateSearch;
import org.gradwire.gate.Gates;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.text.VariableName;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Look;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Finds a gate at the pointer: typed, and placed with Enter. A number becomes a constant, a new name an input.
final class QuickAddPane extends VBox {
    private static final double WIDE = 330;
    private static final double EDGE = 8;
    private static final int ROWS = 7;
    private static final double ROW = 34;
    private static final Pattern INPUT = Pattern.compile("\\s*(\\p{L}[\\p{L}\\p{N}_]*)\\s*(?:=(.*))?");

    private final Session session;
    private final Runnable done;
    private final TextField text = new TextField();
    private final ListView<NewNode> list = new ListView<>();
    private final Label nothing = new Label();
    private Optional<Choosing> shown = Optional.empty();

    QuickAddPane(Session session, Runnable done) {
        this.session = session;
        this.done = done;
        setId("quick-add");
        getStyleClass().add("quick-add");
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

    void show(Look look) {
        Optional<Choosing> choosing = look.tool() instanceof Choosing now ? Optional.of(now) : Optional.empty();
        if (!choosing.equals(shown)) {
            shown = choosing;
            setVisible(choosing.isPresent());
            if (choosing.isPresent()) {
                text.setPromptText(Message.of("quick.prompt").in(look.preferences().language()));
                text.clear();
                search("");
                text.requestFocus();
            }
        }
        choosing.ifPresent(now -> place(now.at(), look));
    }

    private void place(Point world, Look look) {
        Point at = look.viewport().toScreen(world);
        double wide = Math.min(WIDE * look.sight().scale(), look.view().canvas().width() - 2 * EDGE);
        applyCss();
        double high = Math.min(prefHeight(wide), look.view().canvas().height() - 2 * EDGE);
        double x = Math.clamp(at.x() + EDGE, EDGE, Math.max(EDGE, look.view().canvas().width() - wide - EDGE));
        double y = Math.clamp(at.y() + EDGE, EDGE, Math.max(EDGE, look.view().canvas().height() - high - EDGE));
        resizeRelocate(x, y, wide, high);
    }

    private void search(String typed) {
        List<NewNode> found = new ArrayList<>();
        if (!typed.isBlank() && StagedCode.literal(typed, Limits.STANDARD) instanceof Outcome.Done<Tensor>(Tensor value) && !holdsOutput()) {
            found.add(NewNode.number(value));
        }
        List<Gate> gates = GateSearch.find(typed, Gates.with(session.state().document().ownGates()));
        Optional<NewNode> input = holdsOutput() ? Optional.empty() : input(typed);
        boolean first = input.isPresent() && (typed.contains("=") || !GateSearch.isCalled(typed, gates));
        input.filter(node -> first).ifPresent(found::add);
        gates.stream()
                .filter(gate -> !(gate.isSource() && holdsOutput()))
                .forEach(gate -> found.add(NewNode.of(gate)));
        input.filter(node -> !first).ifPresent(found::add);
        list.getItems().setAll(found);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        list.setFixedCellSize(ROW * session.state().sight().scale());
        list.setPrefHeight((Math.min(ROWS, found.size()) * ROW + EDGE / 2) * session.state().sight().scale());
        Visible.set(list, !found.isEmpty());
        Visible.set(nothing, found.isEmpty());
        nothing.setText(Message.of("quick.nothing", typed.strip()).in(session.state().preferences().language()));
        shown.ifPresent(now -> place(now.at(), session.state().look()));
    }

    private static Optional<NewNode> input(String typed) {
        Matcher matcher = INPUT.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String value = Optional.ofNullable(matcher.group(2)).orElse("");
        Outcome<Optional<Tensor>> number =
                value.isBlank() ? Outcome.done(Optional.empty()) : StagedCode.literal(value, Limits.STANDARD).map(Optional::of);
        return number.then(tensor -> NewNode.input(matcher.group(1), tensor)) instanceof Outcome.Done<NewNode>(NewNode input)
                ? Optional.of(input)
                : Optional.empty();
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
                session.become(Editing.take(Idle.IDLE));
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
        NewNode chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || shown.isEmpty()) {
            return;
        }
        State state = session.state();
        Choosing choosing = shown.get().pointed() ? shown.get() : shown.get().movedTo(NewPlace.of(state, chosen.gate().isSource()));
        done.run();
        session.become(Editing.finish(choosing.chosen(chosen, state.editor())));
        session.become(Looking::reveal);
    }

    /// One gate: symbol, name, formula.
    private final class Row extends ListCell<NewNode> {
        private final Label symbol = new Label();
        private final Label name = new Label();
        private final Label formula = new Label();
        private final HBox box;

        Row() {
            symbol.getStyleClass().add("quick-symbol");
            name.getStyleClass().add("quick-name");
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
        protected void updateItem(NewNode node, boolean empty) {
            super.updateItem(node, empty);

            if (empty || node == null) {
                setGraphic(null);
                return;
            }
            Language language = session.state().preferences().language();
            Gate gate = node.gate();
            symbol.setText(node.name().map(called -> VariableName.of(called).onScreen()).orElseGet(() -> GateSearch.symbol(gate)));
            name.setText(node.name().isPresent() ? Message.of("quick.input").in(language) : gate.name().in(language));
            formula.setText(node.value().map(Tensor::toString).orElseGet(() -> GateSearch.formula(gate)));
            setGraphic(box);
        }
    }
}
