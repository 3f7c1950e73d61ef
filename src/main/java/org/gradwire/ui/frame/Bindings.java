package org.gradwire.ui.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gradwire.edit.tool.Idle;
import org.gradwire.pass.Granularity;
import org.gradwire.scene.Rect;
import org.gradwire.text.Language;
import org.gradwire.ui.canvas.CanvasPane;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.document.FileBindings;
import org.gradwire.ui.learn.LearnBindings;
import org.gradwire.ui.state.Asking;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Lecturing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.Presenting;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Shade;
import org.gradwire.ui.state.Sheet;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;

/// What each action does to the session.
final class Bindings {
    private static final double ZOOM_STEP = 1.25;
    private static final double SPEED_STEP = 0.1;
    private static final double WIDTH_STEP = 40;
    private static final double SCALE_STEP = 0.25;

    private final Session session;
    private final CanvasPane canvas;
    private final Supplier<Rect> picture;
    private final Map<Action, Runnable> all = new EnumMap<>(Action.class);

    /// @param edits   what changes a circuit
    /// @param learning what trains one
    /// @param picture the screen that a lecture would fill
    /// @param next    takes the keys to the next part of the window
    Bindings(Session session, FileBindings files, EditBindings edits, LearnBindings learning, CanvasPane canvas, Supplier<Rect> picture, Runnable next) {
        this.session = session;
        this.canvas = canvas;
        this.picture = picture;
        files.addTo(all);
        documents();
        steps();
        questions();
        view();
        look();
        lecture();
        edits.addTo(all);
        learning.addTo(all);
        all.put(Action.NEXT_PART, next);
    }

    /// Gives every action what it does; one that was forgotten stops the program at once.
    void bind(Actions actions) {
        for (Action action : Action.values()) {
            Runnable what = all.get(action);
            if (what == null) {
                throw new IllegalStateException("nothing is bound to " + action);
            }
            actions.bind(action, what);
        }
    }

    private void documents() {
        all.put(Action.START_PAGE, () -> session.become(Looking.show(session.state().view().page() == Page.START ? Page.CIRCUIT : Page.START)));
        all.put(Action.UNDO, () -> session.become(Editing::undo));
        all.put(Action.REDO, () -> session.become(Editing::redo));
        all.put(Action.OWN_GATE, () -> session.become(Looking.lay(Sheet.OWN_GATE)));
        all.put(Action.LAYERS, () -> session.become(Looking.lay(Sheet.LAYERS)));
        all.put(Action.EDIT_GATE, () -> session.become(Looking.lay(Sheet.EDIT_GATE)));
        all.put(Action.CANCEL, this::cancel);
    }

    private void steps() {
        all.put(Action.FIRST, () -> halt(() -> session.become(Stepping::first)));
        all.put(Action.BACK, () -> halt(() -> session.become(Stepping.step(-1))));
        all.put(Action.PLAY, () -> session.become(Stepping.play(!session.state().playing())));
        all.put(Action.STEP, () -> halt(() -> session.become(Stepping.step(1))));
        all.put(Action.LAST, () -> halt(() -> session.become(Stepping::last)));
        all.put(Action.LIVE, () -> session.become(Stepping.live(!session.state().playback().live())));
        all.put(Action.SLOWER, () -> session.become(Looking.prefer(p -> p.withSpeed(p.speed() - SPEED_STEP))));
        all.put(Action.FASTER, () -> session.become(Looking.prefer(p -> p.withSpeed(p.speed() + SPEED_STEP))));
        all.put(Action.BY_WIRE, () -> session.become(Stepping.granularity(Granularity.WIRE)));
        all.put(Action.BY_GATE, () -> session.become(Stepping.granularity(Granularity.GATE)));
        all.put(Action.BY_PASS, () -> session.become(Stepping.granularity(Granularity.PASS)));
    }

    private void questions() {
        all.put(Action.EXPLAIN_VALUE, () -> session.become(Asking.ask(Asking.value(session.state()))));
        all.put(Action.EXPLAIN_GRADIENT, () -> session.become(Asking.ask(Asking.gradient(session.state()))));
        all.put(Action.EXPLAIN_EARLIER, () -> session.become(Asking.ask(Asking.near(session.state(), -1))));
        all.put(Action.EXPLAIN_LATER, () -> session.become(Asking.ask(Asking.near(session.state(), 1))));
        all.put(Action.GO_THERE, () -> session.state().playback().asked().ifPresent(question -> session.become(Asking.goTo(question))));
        all.put(Action.STOP_ASKING, () -> session.become(Asking.ask(Optional.empty())));
    }

    private void view() {
        all.put(Action.FIT, () -> session.become(Looking::fit));
        all.put(Action.ZOOM_IN, () -> canvas.zoom(ZOOM_STEP));
        all.put(Action.ZOOM_OUT, () -> canvas.zoom(1 / ZOOM_STEP));
        all.put(Action.MORE_DECIMALS, () -> session.become(Looking.prefer(p -> p.withDecimals(p.format().decimals() + 1))));
        all.put(Action.FEWER_DECIMALS, () -> session.become(Looking.prefer(p -> p.withDecimals(p.format().decimals() - 1))));
        all.put(Action.SIDE, () -> session.become(Looking.toggle(Part.SIDE)));
        all.put(Action.INSPECTOR, () -> session.become(Looking.toggle(Part.INSPECTOR)));
        all.put(Action.TIMELINE, () -> session.become(Looking.toggle(Part.TIMELINE)));
        all.put(Action.WIDER, () -> session.become(Looking.panels(p -> p.withWidth(Part.INSPECTOR, p.inspectorWidth() + WIDTH_STEP))));
        all.put(Action.SIDE_WIDER, () -> session.become(Looking.panels(p -> p.withWidth(Part.SIDE, p.sideWidth() + WIDTH_STEP))));
        all.put(Action.SIDE_NARROWER, () -> session.become(Looking.panels(p -> p.withWidth(Part.SIDE, p.sideWidth() - WIDTH_STEP))));
        all.put(Action.NARROWER, () -> session.become(Looking.panels(p -> p.withWidth(Part.INSPECTOR, p.inspectorWidth() - WIDTH_STEP))));
    }

    private void look() {
        all.put(Action.LIGHT, () -> shade(Shade.LIGHT));
        all.put(Action.DARK, () -> shade(Shade.DARK));
        all.put(Action.CONTRAST, () -> shade(Shade.CONTRAST));
        all.put(Action.NEXT_THEME, () -> session.become(Looking.prefer(p -> p.with(p.theme().next()))));
        all.put(Action.SAFE_COLORS, () -> session.become(Looking.prefer(p -> p.with(p.theme().withColorBlindSafe(!p.theme().colorBlindSafe())))));
        all.put(Action.REDUCED_MOTION, () -> session.become(Looking.prefer(p -> p.withReducedMotion(!p.reducedMotion()))));
        all.put(Action.LARGER, () -> session.become(Looking.prefer(p -> p.withScale(p.scale() + SCALE_STEP))));
        all.put(Action.SMALLER, () -> session.become(Looking.prefer(p -> p.withScale(p.scale() - SCALE_STEP))));
        all.put(Action.USUAL_SIZE, () -> session.become(Looking.prefer(p -> p.withScale(1))));
        all.put(Action.LANGUAGE, () -> session.become(Looking.prefer(p -> p.with(
                p.language() == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH))));
    }

    private void lecture() {
        all.put(Action.PRESENT, () -> {
            if (session.state().isPresenting()) {
                session.become(Lecturing::end);
            } else {
                session.become(Lecturing.present(picture.get()));
            }
        });
        all.put(Action.BLANK, () -> session.become(Lecturing.lecture(Presenting::toggleBlank)));
        all.put(Action.HALO, () -> session.become(Lecturing.lecture(Presenting::toggleHalo)));
        all.put(Action.SHOW_KEYS, () -> session.become(Lecturing.lecture(Presenting::toggleKeys)));
        all.put(Action.CONTEXT, canvas::showMenu);
        all.put(Action.FIND, () -> session.become(Looking.lay(Sheet.FIND)));
        all.put(Action.LESSON, () -> session.become(Looking.lay(Sheet.LESSON)));
        all.put(Action.KEYS, () -> session.become(Looking.lay(Sheet.KEYS)));
    }

    /// Takes back what was begun: what is in hand, a lecture, a question, a panel over the canvas, else what is held or selected.
    private void cancel() {
        State state = session.state();
        if (!(state.tool() instanceof Idle)) {
            canvas.cancel();
        } else if (state.isPresenting()) {
            session.become(Lecturing::end);
        } else if (state.playback().asked().isPresent()) {
            session.become(Asking.ask(Optional.empty()));
        } else if (state.view().drawer().isPresent()) {
            session.become(Looking.toggle(state.view().drawer().get()));
        } else {
            canvas.cancel();
        }
    }

    /// A person who steps has taken over from the player.
    private void halt(Runnable then) {
        session.become(Stepping.play(false));
        then.run();
    }

    private void shade(Shade shade) {
        session.become(Looking.prefer(p -> p.with(p.theme().with(shade))));
    }
}
