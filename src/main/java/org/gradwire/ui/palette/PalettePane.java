package org.gradwire.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gradwire.gate.Gate;
import org.gradwire.gate.GateSearch;
import org.gradwire.gate.Gates;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// The gates, in groups: dragged onto the canvas, or placed by a double click or Enter.
public final class PalettePane extends VBox {
    private final Consumer<Gate> place;
    private final BiConsumer<Node, Gate> carry;
    private final TextField text = new TextField();
    private final Label nothing = new Label();
    private final VBox groups = new VBox();
    private final List<Button> more;
    private Language language;
    private List<Gate> own = List.of();

    private record Seen(Language language, List<Gate> own) {
        static Seen of(State state) {
            return new Seen(state.preferences().language(), state.document().ownGates());
        }
    }

    /// @param place puts a gate on the canvas
    /// @param carry lets a gate be dragged onto the canvas
    /// @param more  other ways to gates, below the list
    public PalettePane(Kit kit, Consumer<Gate> place, BiConsumer<Node, Gate> carry, List<Button> more) {
        Session session = kit.session();
        Words words = kit.words();
        this.place = place;
        this.carry = carry;
        language = session.state().preferences().language();
        this.more = more;
        setId("palette");
        getStyleClass().add("palette");
        text.setId("palette-search");
        words.bind(text::setPromptText, Message.of("palette.search"));
        words.bind(text::setAccessibleText, Message.of("palette.search"));
        text.textProperty().addListener((property, was, is) -> fill(is));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        groups.getStyleClass().add("palette-groups");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        VBox both = new VBox(nothing, groups);
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("palette-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        StackPane row = new StackPane(text);
        row.getStyleClass().add("search-row");
        getChildren().addAll(row, scroll);
        session.show(Seen::of, this::show);
    }

    private void show(Seen seen) {
        language = seen.language();
        own = seen.own();
        fill(text.getText());
    }

    /// Enter places the first that was found; Escape shows all again.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !text.getText().isBlank()) {
            GateSearch.find(text.getText(), Gates.with(own)).stream().findFirst().ifPresent(place);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
            text.clear();
            event.consume();
        }
    }

    private void fill(String wanted) {
        groups.getChildren().clear();
        Gates.groups().forEach(group -> group(group.name().in(language), GateSearch.find(wanted, group.gates())));
        group(Message.of("palette.own").in(language), GateSearch.find(wanted, own));
        boolean none = groups.getChildren().isEmpty();
        groups.getChildren().addAll(more);
        Visible.set(nothing, none);
        nothing.setText(Message.of("quick.nothing", wanted.strip()).in(language));
    }

    private void group(String name, List<Gate> gates) {
        if (!gates.isEmpty()) {
            Label heading = new Label(name);
            heading.getStyleClass().add("section-title");
            FlowPane chips = new FlowPane();
            chips.getStyleClass().add("chips");
            chips.setPrefWrapLength(0);
            gates.forEach(gate -> chips.getChildren().add(chip(gate)));
            groups.getChildren().addAll(heading, chips);
        }
    }

    private Button chip(Gate gate) {
        Button chip = new Button(gate.isSource() ? gate.name().in(language) : GateSearch.symbol(gate));
        chip.setId("gate-" + gate.id());
        chip.getStyleClass().add("gate-chip");
        chip.setAccessibleText(gate.name().in(language));
        chip.setTooltip(new Tooltip(about(gate)));
        carry.accept(chip, gate);
        chip.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && event.isStillSincePress()) {
                place.accept(gate);
            }
        });
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                place.accept(gate);
                event.consume();
            }
        });
        return chip;
    }

    private String about(Gate gate) {
        String formula = Optional.of(GateSearch.formula(gate)).filter(written -> !written.isEmpty()).map(written -> "   " + written).orElse("");
        return gate.name().in(language) + formula + "\n" + gate.about().in(language) + "\n" + Message.of("palette.how").in(language);
    }
}
