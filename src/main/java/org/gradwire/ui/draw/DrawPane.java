package org.gradwire.ui.draw;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.data.Generator;
import org.gradwire.data.Knob;
import org.gradwire.data.Table;
import org.gradwire.edit.Tabling;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.ui.chart.ChartView;
import org.gradwire.ui.control.Choice;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// Kind, settings and seed of data, with a picture of what they come to.
public final class DrawPane extends VBox {
    private static final String WRONG = "✗";
    private static final double CHOICES = 560;
    private static final String ON = "1";
    private static final String OFF = "0";

    private final Session session;
    private final Language language;
    private final Consumer<DrawDraft> keep;
    private final Choice<Generator> kinds;
    private final VBox knobs = new VBox();
    private final Map<Knob, Node> fields = new EnumMap<>(Knob.class);
    private final TextField seed = new TextField();
    private final Label about = new Label();
    private final ChartView picture = new ChartView();
    private final Label sign = new Label(WRONG);
    private final Label words = new Label();
    private final HBox said = new HBox(sign, words);
    private final Button done = new Button();
    private DrawDraft typed;

    /// @param draft what was chosen and typed before
    /// @param keep  told what is chosen and typed, so that it is there again the next time
    public DrawPane(Session session, DrawDraft draft, Consumer<DrawDraft> keep) {
        this.session = session;
        language = session.state().preferences().language();
        this.keep = keep;
        typed = draft;
        setId("draw");
        getStyleClass().addAll("sheet", "draw-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        kinds = new Choice<>(List.of(Generator.values()), kind -> kind.title()::in, kind -> typed(typed.with(kind)));
        List.of(Generator.values()).forEach(kind -> kinds.button(kind).setId("draw-" + kind.name().toLowerCase(Locale.ROOT)));
        kinds.setPrefWrapLength(CHOICES * session.state().sight().scale());
        seed.setId("draw-seed");
        seed.textProperty().addListener((property, was, is) -> typed(typed.withSeed(is)));
        lay();
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || event.getTarget() instanceof TextField)) {
                finish();
                event.consume();
            }
        });
        build();
        show();
    }

    private void lay() {
        Label heading = new Label(say("draw.heading"));
        heading.getStyleClass().add("sheet-heading");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        knobs.getStyleClass().add("draw-knobs");
        VBox left = new VBox(knobs, row(new Label(say("layers.seed.title")), seed));
        left.getStyleClass().add("draw-knobs");
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("sheet-scroll", "draw-scroll");
        picture.setId("draw-picture");
        picture.getStyleClass().add("draw-picture");
        HBox.setHgrow(picture, Priority.ALWAYS);
        HBox middle = new HBox(scroll, picture);
        middle.getStyleClass().add("draw-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        said.setId("draw-said");
        said.getStyleClass().add("said");
        said.setMinHeight(USE_PREF_SIZE);
        sign.setMinWidth(USE_PREF_SIZE);
        words.setWrapText(true);
        done.setId("draw-done");
        done.setText(say("draw.done") + "  " + Keys.shortcut(KeyCode.ENTER));
        done.getStyleClass().addAll("pill", "default");
        done.setOnAction(event -> finish());
        Button cancel = new Button(say("code.cancel"));
        cancel.setId("draw-cancel");
        cancel.getStyleClass().add("pill");
        cancel.setOnAction(event -> session.become(Looking::clear));
        HBox buttons = new HBox(cancel, done);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(heading, kinds, about, middle, said, buttons);
    }

    /// A field for each knob of the kind of data.
    private void build() {
        knobs.getChildren().clear();
        fields.clear();
        for (Generator.Range range : typed.generator().ranges()) {
            Knob knob = range.knob();
            Node field = knob.kind() == Knob.Kind.SWITCH ? box(range) : field(range);
            field.setId("draw-knob-" + knob.name().toLowerCase(Locale.ROOT));
            fields.put(knob, field);
            knobs.getChildren().add(knob.kind() == Knob.Kind.SWITCH ? field : row(new Label(knob.title().in(language)), field));
        }
    }

    private TextField field(Generator.Range range) {
        TextField field = new TextField(typed.text(range));
        field.setAccessibleText(range.knob().title().in(language));
        field.textProperty().addListener((property, was, is) -> typed(typed.with(range.knob(), is)));
        return field;
    }

    private CheckBox box(Generator.Range range) {
        CheckBox box = new CheckBox(range.knob().title().in(language));
        box.setSelected(typed.text(range).equals(ON));
        box.selectedProperty().addListener((property, was, is) -> typed(typed.with(range.knob(), is ? ON : OFF)));
        return box;
    }

    private static HBox row(Label title, Node field) {
        title.getStyleClass().add("field-title");
        title.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(title, field);
        row.getStyleClass().add("field-row");
        return row;
    }

    private String say(String key) {
        return Message.of(key).in(language);
    }

    /// To be called once it is in the window.
    public void begin() {
        applyCss();
        kinds.button(typed.generator()).requestFocus();
    }

    private void typed(DrawDraft next) {
        if (!next.equals(typed)) {
            boolean other = next.generator() != typed.generator();
            typed = next;
            keep.accept(next);
            if (other) {
                build();
            }
            show();
        }
    }

    private void show() {
        kinds.show(Optional.of(typed.generator()), language);
        about.setText(typed.generator().about().in(language));
        if (!seed.getText().equals(typed.seed())) {
            seed.setText(typed.seed());
        }
        switch (typed.table()) {
            case Outcome.Refused<Table>(Message why) -> say(why, true);
            case Outcome.Done<Table>(Table table) -> {
                picture.show(DrawDraft.picture(table), session.state().preferences());
                say(Message.of("draw.said", table.rows(), String.join(", ", table.names())), false);
            }
        }
    }

    private void say(Message sentence, boolean wrong) {
        Visible.set(sign, wrong);
        words.setText(sentence.in(language));
        said.getStyleClass().removeAll("loud");
        if (wrong) {
            said.getStyleClass().add("loud");
        }
        done.setDisable(wrong);
    }

    private void finish() {
        if (typed.table() instanceof Outcome.Done<Table>(Table table)) {
            session.become(Looking::clear);
            session.become(Editing.commit(Tabling.replace(session.state().editor(), typed.label(), table)));
            session.become(Looking.dock(dock -> dock.showing(Dock.Tab.DATA)));
        }
    }
}
