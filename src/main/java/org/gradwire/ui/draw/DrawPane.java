package org.gradwire.ui.draw;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.data.Generator;
import org.gradwire.data.Knob;
import org.gradwire.data.Table;
import org.gradwire.edit.Tabling;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.ui.chart.ChartView;
import org.gradwire.ui.control.Choice;
import org.gradwire.ui.control.SaidLine;
import org.gradwire.ui.control.SheetButtons;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// Kind, settings and seed of data, with a picture of what they come to.
final class DrawPane {
    private static final double CHOICES = 560;
    private static final String ON = "1";
    private static final String OFF = "0";

    private final Session session;
    private final Consumer<DrawDraft> keep;
    private final SheetFrame frame;
    private final Choice<Generator> kinds;
    private final VBox knobs = new VBox();
    private final TextField seed;
    private final Label about = SheetFrame.muted("");
    private final ChartView picture = new ChartView();
    private final SaidLine said = new SaidLine("draw-said");
    private final SheetButtons buttons;
    private DrawDraft typed;

    /// @param draft what was chosen and typed before
    /// @param keep  told what is chosen and typed, so that it is there again the next time
    DrawPane(Session session, DrawDraft draft, Consumer<DrawDraft> keep) {
        this.session = session;
        this.keep = keep;
        typed = draft;
        frame = new SheetFrame(session, "draw", "draw-sheet");
        kinds = new Choice<>(List.of(Generator.values()), kind -> kind.title()::in, kind -> typed(typed.with(kind)));
        List.of(Generator.values()).forEach(kind -> kinds.button(kind).setId("draw-" + kind.name().toLowerCase(Locale.ROOT)));
        kinds.setPrefWrapLength(frame.scaled(CHOICES));
        seed = SheetFrame.field("draw-seed", frame.say("layers.seed.title"), draft.seed(), text -> typed(typed.withSeed(text)));
        buttons = new SheetButtons(frame, "draw-done", frame.say("draw.done"), this::finish, "draw-cancel", frame::close);
        buttons.finishFromFields();
        frame.beginsWith(() -> kinds.button(typed.generator()).requestFocus());
        lay();
        build();
        show();
    }

    SheetFrame frame() {
        return frame;
    }

    private void lay() {
        knobs.getStyleClass().add("draw-knobs");
        VBox left = new VBox(knobs, SheetFrame.row(frame.say("layers.seed.title"), seed));
        left.getStyleClass().add("draw-knobs");
        ScrollPane scroll = SheetFrame.scrolling(left);
        scroll.getStyleClass().add("draw-scroll");
        picture.setId("draw-picture");
        picture.getStyleClass().add("draw-picture");
        HBox.setHgrow(picture, Priority.ALWAYS);
        HBox middle = new HBox(scroll, picture);
        middle.getStyleClass().add("draw-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        frame.add(SheetFrame.heading(frame.say("draw.heading")), kinds, about, middle, said, buttons);
    }

    /// A field for each knob of the kind of data.
    private void build() {
        knobs.getChildren().setAll(typed.generator().ranges().stream().map(this::knob).toList());
    }

    private Node knob(Generator.Range range) {
        Knob knob = range.knob();
        String id = "draw-knob-" + knob.name().toLowerCase(Locale.ROOT);
        String title = knob.title().in(frame.language());
        if (knob.kind() == Knob.Kind.SWITCH) {
            CheckBox box = new CheckBox(title);
            box.setId(id);
            box.setSelected(typed.text(range).equals(ON));
            box.selectedProperty().addListener((property, was, is) -> typed(typed.with(knob, is ? ON : OFF)));
            return box;
        }
        return SheetFrame.row(title, SheetFrame.field(id, title, typed.text(range), text -> typed(typed.with(knob, text))));
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
        kinds.show(Optional.of(typed.generator()), frame.language());
        about.setText(typed.generator().about().in(frame.language()));
        SheetFrame.type(seed, typed.seed());
        Outcome<Table> table = typed.table();
        if (table instanceof Outcome.Done<Table>(Table drawn)) {
            picture.show(DrawDraft.picture(drawn), session.state().preferences());
        }
        said.judge(table.map(drawn -> Message.of("draw.said", drawn.rows(), String.join(", ", drawn.names()))), frame.language());
        buttons.allow(table instanceof Outcome.Done);
    }

    private void finish() {
        if (typed.table() instanceof Outcome.Done<Table>(Table table)) {
            frame.close();
            session.become(Editing.commit(Tabling.replace(session.state().editor(), typed.label(), table)));
            session.become(Looking.dock(dock -> dock.showing(Dock.Tab.DATA)));
        }
    }
}
