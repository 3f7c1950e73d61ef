package org.gradwire.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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
import org.gradwire.ui.control.SearchList;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Look;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Finds a gate at the pointer: typed, and placed with Enter. A number becomes a constant, a new name an input.
final class QuickAddPane extends VBox implements SearchList.Content<NewNode> {
    private static final double WIDE = 330;
    private static final double EDGE = 8;
    private static final int ROWS = 7;
    private static final double ROW = 34;
    private static final Pattern INPUT = Pattern.compile("\\s*(\\p{L}[\\p{L}\\p{N}_]*)\\s*(?:=(.*))?");

    private final Session session;
    private final Runnable done;
    private final SearchList<NewNode> search = new SearchList<>("quick-add", ROWS, this);
    private Optional<Choosing> shown = Optional.empty();

    QuickAddPane(Session session, Runnable done) {
        this.session = session;
        this.done = done;
        setId("quick-add");
        getStyleClass().add("quick-add");
        setVisible(false);
        getChildren().addAll(search.parts());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    void show(Look look) {
        Optional<Choosing> choosing = look.tool() instanceof Choosing now ? Optional.of(now) : Optional.empty();
        if (!choosing.equals(shown)) {
            shown = choosing;
            setVisible(choosing.isPresent());
            if (choosing.isPresent()) {
                search.clear(Message.of("quick.prompt").in(look.preferences().language()));
                search.focus();
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

    @Override
    public List<NewNode> find(String typed) {
        List<NewNode> found = new ArrayList<>();
        if (!typed.isBlank() && !holdsOutput()
                && StagedCode.literal(typed, Limits.STANDARD) instanceof Outcome.Done<Tensor>(Tensor value)) {
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
        return found;
    }

    @Override
    public void found() {
        double scale = session.state().sight().scale();
        search.fit(ROW * scale, EDGE / 2 * scale);
        shown.ifPresent(now -> place(now.at(), session.state().look()));
    }

    @Override
    public String nothing(String typed) {
        return Message.of("quick.nothing", typed.strip()).in(session.state().preferences().language());
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
        if (event.getCode() == KeyCode.ESCAPE) {
            session.become(Editing.take(Idle.IDLE));
            done.run();
            event.consume();
        }
    }

    @Override
    public void choose(NewNode chosen) {
        if (shown.isEmpty()) {
            return;
        }
        State state = session.state();
        Choosing choosing = shown.get().pointed() ? shown.get() : shown.get().movedTo(NewPlace.of(state, chosen.gate().isSource()));
        done.run();
        session.become(Editing.finish(choosing.chosen(chosen, state.editor())));
        session.become(Looking::reveal);
    }

    /// One gate: symbol, name, formula.
    @Override
    public SearchList.Row<NewNode> row() {
        Label symbol = new Label();
        Label name = new Label();
        Label formula = new Label();
        symbol.getStyleClass().add("quick-symbol");
        name.getStyleClass().add("quick-name");
        formula.getStyleClass().add("quick-formula");
        name.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox box = new HBox(symbol, name, space, formula);
        box.getStyleClass().add("quick-row");
        box.setMinWidth(0);
        return new SearchList.Row<>(box, node -> {
            Language language = session.state().preferences().language();
            Gate gate = node.gate();
            symbol.setText(node.name().map(called -> VariableName.of(called).onScreen()).orElseGet(() -> GateSearch.symbol(gate)));
            name.setText(node.name().isPresent() ? Message.of("quick.input").in(language) : gate.name().in(language));
            formula.setText(node.value().map(Tensor::toString).orElseGet(() -> GateSearch.formula(gate)));
        });
    }
}
