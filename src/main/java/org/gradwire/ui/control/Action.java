package org.gradwire.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.gradwire.pass.Granularity;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.Shade;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// A command of the window. The order is that of the menus.
public enum Action {
    NEW(Group.FILE, Message.of("action.new"), Feather.FILE_PLUS, When.ALWAYS, Keys.shortcut(KeyCode.N)),
    FROM_CODE(Group.FILE, Message.of("action.code"), Feather.CODE, When.ALWAYS, Keys.shiftShortcut(KeyCode.N)),
    OPEN(Group.FILE, Message.of("action.open"), Feather.FOLDER, When.ALWAYS, Keys.shortcut(KeyCode.O)),
    SAVE(Group.FILE, Message.of("action.save"), Feather.SAVE, When.CAN_SAVE, Keys.shortcut(KeyCode.S)),
    SAVE_AS(Group.FILE, Message.of("action.save.as"), Feather.DOWNLOAD, When.CAN_SAVE, Keys.shiftShortcut(KeyCode.S)),
    REVERT(Group.FILE, Message.of("action.revert"), Feather.ROTATE_CCW, When.CAN_REVERT, Keys.shortcut(KeyCode.R)),
    START_PAGE(Group.FILE, Message.of("action.start"), Feather.GRID, When.NOT_PRESENTING, Keys.alt(KeyCode.HOME)),
    NEW_WINDOW(Group.FILE, Message.of("action.window"), Feather.COPY, When.ALWAYS, Keys.shiftShortcut(KeyCode.O)),
    CLOSE_WINDOW(Group.FILE, Message.of("action.close"), Feather.X, When.ALWAYS, Keys.shortcut(KeyCode.W)),
    QUIT(Group.FILE, Message.of("action.quit"), Feather.LOG_OUT, When.ALWAYS, Keys.shortcut(KeyCode.Q)),

    UNDO(Group.EDIT, Message.of("action.undo"), Feather.CORNER_UP_LEFT, When.CAN_UNDO, Keys.shortcut(KeyCode.Z)),
    REDO(Group.EDIT, Message.of("action.redo"), Feather.CORNER_UP_RIGHT, When.CAN_REDO, Keys.shiftShortcut(KeyCode.Z), Keys.shortcut(KeyCode.Y)),
    CUT(Group.EDIT, Message.of("action.cut"), Feather.SCISSORS, When.SELECTED, Keys.shortcut(KeyCode.X)),
    COPY(Group.EDIT, Message.of("action.copy"), Feather.COPY, When.SELECTED, Keys.shortcut(KeyCode.C)),
    PASTE(Group.EDIT, Message.of("action.paste"), Feather.CLIPBOARD, When.ON_CIRCUIT, Keys.shortcut(KeyCode.V)),
    DUPLICATE(Group.EDIT, Message.of("action.duplicate"), Feather.LAYERS, When.SELECTED, Keys.shortcut(KeyCode.D)),
    DELETE(Group.EDIT, Message.of("action.delete"), Feather.TRASH_2, When.SOMETHING_SELECTED, Keys.key(KeyCode.DELETE), Keys.key(KeyCode.BACK_SPACE)),
    SELECT_ALL(Group.EDIT, Message.of("action.select.all"), Feather.CHECK_SQUARE, When.HAS_NODES, Keys.shortcut(KeyCode.A)),
    SELECT_NEXT(Group.EDIT, Message.of("action.select.next"), Feather.PLUS_SQUARE, When.HAS_NODES, Keys.shortcut(KeyCode.TAB)),
    SELECT_TOGGLE(Group.EDIT, Message.of("action.select.toggle"), Feather.CHECK, When.HAS_NODES, Keys.shortcut(KeyCode.SPACE)),
    MOVE_LEFT(Group.EDIT, Message.of("action.move.left"), Feather.ARROW_LEFT, When.SELECTED, Keys.alt(KeyCode.LEFT)),
    MOVE_RIGHT(Group.EDIT, Message.of("action.move.right"), Feather.ARROW_RIGHT, When.SELECTED, Keys.alt(KeyCode.RIGHT)),
    MOVE_UP(Group.EDIT, Message.of("action.move.up"), Feather.ARROW_UP, When.SELECTED, Keys.alt(KeyCode.UP)),
    MOVE_DOWN(Group.EDIT, Message.of("action.move.down"), Feather.ARROW_DOWN, When.SELECTED, Keys.alt(KeyCode.DOWN)),
    CANCEL(Group.EDIT, Message.of("action.cancel"), Feather.X_CIRCLE, When.ON_CIRCUIT, Keys.key(KeyCode.ESCAPE)),

    QUICK_ADD(Group.CIRCUIT, Message.of("action.quick"), Feather.PLUS, When.ON_CIRCUIT, Keys.typed("/"), Keys.key(KeyCode.INSERT)),
    WIRE_FROM(Group.CIRCUIT, Message.of("action.wire.from"), Feather.LOG_OUT, When.ONE_SELECTED, Keys.key(KeyCode.W)),
    WIRE_TO(Group.CIRCUIT, Message.of("action.wire.to"), Feather.LOG_IN, When.CAN_WIRE_TO, Keys.shift(KeyCode.W)),
    NEXT_WIRE(Group.CIRCUIT, Message.of("action.wire.next"), Feather.SHARE_2, When.SOMETHING_SELECTED, Keys.key(KeyCode.N)),
    EDIT_SELECTED(Group.CIRCUIT, Message.of("action.edit"), Feather.EDIT_3, When.ONE_SELECTED, Keys.key(KeyCode.ENTER)),
    RENAME(Group.CIRCUIT, Message.of("action.rename"), Feather.TYPE, When.ONE_SELECTED, Keys.key(KeyCode.F2)),
    CHOOSE_OUTPUT(Group.CIRCUIT, Message.of("action.output"), Feather.FLAG, When.ONE_SELECTED, When.IS_OUTPUT, Keys.key(KeyCode.O)),
    ARRANGE(Group.CIRCUIT, Message.of("action.arrange"), Feather.GRID, When.HAS_NODES, Keys.shortcut(KeyCode.L)),
    ARRANGE_SELECTED(Group.CIRCUIT, Message.of("action.arrange.selected"), Feather.CROP, When.MANY_SELECTED, Keys.altShortcut(KeyCode.L)),
    ALIGN_ROW(Group.CIRCUIT, Message.of("action.align.row"), Feather.MINUS, When.MANY_SELECTED, Keys.altShortcut(KeyCode.H)),
    ALIGN_COLUMN(Group.CIRCUIT, Message.of("action.align.column"), Feather.MORE_VERTICAL, When.MANY_SELECTED, Keys.altShortcut(KeyCode.V)),
    DISTRIBUTE(Group.CIRCUIT, Message.of("action.distribute"), Feather.MORE_HORIZONTAL, When.THREE_SELECTED, Keys.altShortcut(KeyCode.D)),
    LAYERS(Group.CIRCUIT, Message.of("action.layers"), Feather.LAYERS, When.ON_CIRCUIT, Keys.shiftShortcut(KeyCode.I)),
    OWN_GATE(Group.CIRCUIT, Message.of("action.own.gate"), Feather.TOOL, When.ON_CIRCUIT, Keys.shiftShortcut(KeyCode.G)),
    EDIT_GATE(Group.CIRCUIT, Message.of("action.edit.gate"), Feather.EDIT, When.OWN_GATE_SELECTED, Keys.shiftShortcut(KeyCode.E)),

    LIVE(Group.STEP, Message.of("action.live"), Feather.ACTIVITY, When.HAS_NODES, When.LIVE, Keys.key(KeyCode.L)),
    STEP(Group.STEP, Message.of("action.step"), Feather.CHEVRON_RIGHT, When.NOT_AT_END, Keys.key(KeyCode.RIGHT), Keys.key(KeyCode.PAGE_DOWN)),
    BACK(Group.STEP, Message.of("action.back"), Feather.CHEVRON_LEFT, When.NOT_AT_START, Keys.key(KeyCode.LEFT), Keys.key(KeyCode.PAGE_UP)),
    FIRST(Group.STEP, Message.of("action.first"), Feather.SKIP_BACK, When.NOT_AT_START, Keys.key(KeyCode.HOME)),
    LAST(Group.STEP, Message.of("action.last"), Feather.SKIP_FORWARD, When.NOT_AT_END, Keys.key(KeyCode.END)),
    PLAY(Group.STEP, Message.of("action.play"), Feather.PLAY, When.HAS_STEPS, Keys.key(KeyCode.SPACE)),
    SLOWER(Group.STEP, Message.of("action.slower"), Feather.REWIND, When.ON_CIRCUIT, Keys.key(KeyCode.OPEN_BRACKET)),
    FASTER(Group.STEP, Message.of("action.faster"), Feather.FAST_FORWARD, When.ON_CIRCUIT, Keys.key(KeyCode.CLOSE_BRACKET)),
    BY_WIRE(Group.STEP, Message.of("action.by.wire"), Feather.MINUS, When.ON_CIRCUIT, When.by(Granularity.WIRE), Keys.key(KeyCode.DIGIT1)),
    BY_GATE(Group.STEP, Message.of("action.by.gate"), Feather.CIRCLE, When.ON_CIRCUIT, When.by(Granularity.GATE), Keys.key(KeyCode.DIGIT2)),
    BY_PASS(Group.STEP, Message.of("action.by.pass"), Feather.CHEVRONS_RIGHT, When.ON_CIRCUIT, When.by(Granularity.PASS), Keys.key(KeyCode.DIGIT3)),

    TRAINING_PANEL(Group.LEARN, Message.of("action.dock"), Feather.TRENDING_DOWN, When.ON_CIRCUIT, state -> state.view().dock().open(), Keys.key(KeyCode.F4)),
    TRAIN(Group.LEARN, Message.of("action.train"), Feather.PLAY_CIRCLE, When.ON_CIRCUIT, state -> state.practice().running(), Keys.shortcut(KeyCode.ENTER)),
    TRAIN_UPDATE(Group.LEARN, Message.of("action.train.update"), Feather.CHEVRON_RIGHT, When.NOT_TRAINING, Keys.shortcut(KeyCode.U)),
    TRAIN_EPOCH(Group.LEARN, Message.of("action.train.epoch"), Feather.CHEVRONS_RIGHT, When.NOT_TRAINING, Keys.shortcut(KeyCode.E)),
    CANCEL_TRAINING(Group.LEARN, Message.of("action.train.cancel"), Feather.X_CIRCLE, When.TRAINING, Keys.shiftShortcut(KeyCode.ENTER)),
    REWIND(Group.LEARN, Message.of("action.rewind"), Feather.SKIP_BACK, When.CAN_REWIND, Keys.shortcut(KeyCode.HOME)),
    RESET_PARAMETERS(Group.LEARN, Message.of("action.reset"), Feather.SHUFFLE, When.NOT_TRAINING, Keys.shiftShortcut(KeyCode.R)),
    UNIT_PICTURES(Group.LEARN, Message.of("action.units"), Feather.IMAGE, When.HAS_ROWS, state -> state.view().dock().units(), Keys.key(KeyCode.P)),
    SWEEP(Group.LEARN, Message.of("action.sweep"), Feather.REPEAT, When.NOT_TRAINING, state -> state.showing().sweep().isPresent(), Keys.key(KeyCode.E)),
    PREVIOUS_ROW(Group.LEARN, Message.of("action.row.previous"), Feather.ARROW_UP, When.HAS_ROWS, Keys.key(KeyCode.COMMA)),
    NEXT_ROW(Group.LEARN, Message.of("action.row.next"), Feather.ARROW_DOWN, When.HAS_ROWS, Keys.key(KeyCode.PERIOD)),
    OPEN_DATA(Group.LEARN, Message.of("action.data.open"), Feather.UPLOAD, When.ON_CIRCUIT, Keys.shortcut(KeyCode.I)),
    SAVE_DATA(Group.LEARN, Message.of("action.data.save"), Feather.DOWNLOAD, When.HAS_ROWS, Keys.altShortcut(KeyCode.S)),
    DRAW_DATA(Group.LEARN, Message.of("action.data.draw"), Feather.FEATHER, When.ON_CIRCUIT, Keys.shortcut(KeyCode.G)),

    EXPLAIN_VALUE(Group.EXPLAIN, Message.of("action.explain.value"), Feather.HELP_CIRCLE, When.VALUE_KNOWN, Keys.key(KeyCode.V)),
    EXPLAIN_GRADIENT(Group.EXPLAIN, Message.of("action.explain.gradient"), Feather.HELP_CIRCLE, When.GRADIENT_KNOWN, Keys.key(KeyCode.G)),
    EXPLAIN_EARLIER(Group.EXPLAIN, Message.of("action.explain.earlier"), Feather.ARROW_LEFT, When.NOT_AT_START, Keys.shift(KeyCode.LEFT)),
    EXPLAIN_LATER(Group.EXPLAIN, Message.of("action.explain.later"), Feather.ARROW_RIGHT, When.NOT_AT_START, Keys.shift(KeyCode.RIGHT)),
    GO_THERE(Group.EXPLAIN, Message.of("action.go.there"), Feather.TARGET, When.ASKED_FOR_A_STEP, Keys.shift(KeyCode.ENTER)),
    STOP_ASKING(Group.EXPLAIN, Message.of("action.stop.asking"), Feather.CORNER_DOWN_LEFT, When.ASKED, Keys.shift(KeyCode.BACK_SPACE)),

    FIT(Group.VIEW, Message.of("action.fit"), Feather.MAXIMIZE, When.ON_CIRCUIT, Keys.shortcut(KeyCode.DIGIT0)),
    ZOOM_IN(Group.VIEW, Message.of("action.zoom.in"), Feather.ZOOM_IN, When.ON_CIRCUIT, Keys.shortcut(KeyCode.EQUALS), Keys.shortcut(KeyCode.PLUS), Keys.shortcut(KeyCode.ADD)),
    ZOOM_OUT(Group.VIEW, Message.of("action.zoom.out"), Feather.ZOOM_OUT, When.ON_CIRCUIT, Keys.shortcut(KeyCode.MINUS), Keys.shortcut(KeyCode.SUBTRACT)),
    MORE_DECIMALS(Group.VIEW, Message.of("action.decimals.more"), Feather.PLUS_SQUARE, When.ON_CIRCUIT, Keys.shortcut(KeyCode.PERIOD)),
    FEWER_DECIMALS(Group.VIEW, Message.of("action.decimals.fewer"), Feather.MINUS_SQUARE, When.ON_CIRCUIT, Keys.shortcut(KeyCode.COMMA)),
    SIDE(Group.VIEW, Message.of("action.side"), Feather.SIDEBAR, When.ON_CIRCUIT, When.shows(Part.SIDE), Keys.key(KeyCode.F7)),
    INSPECTOR(Group.VIEW, Message.of("action.inspector"), Feather.INFO, When.ON_CIRCUIT, When.shows(Part.INSPECTOR), Keys.key(KeyCode.F8)),
    TIMELINE(Group.VIEW, Message.of("action.timeline"), Feather.SLIDERS, When.ON_CIRCUIT, When.shows(Part.TIMELINE), Keys.key(KeyCode.F9)),
    WIDER(Group.VIEW, Message.of("action.wider"), Feather.CHEVRONS_LEFT, When.ON_CIRCUIT, Keys.shiftShortcut(KeyCode.LEFT)),
    SIDE_WIDER(Group.VIEW, Message.of("action.side.wider"), Feather.CHEVRONS_RIGHT, When.ON_CIRCUIT),
    SIDE_NARROWER(Group.VIEW, Message.of("action.side.narrower"), Feather.CHEVRONS_LEFT, When.ON_CIRCUIT),
    NARROWER(Group.VIEW, Message.of("action.narrower"), Feather.CHEVRONS_RIGHT, When.ON_CIRCUIT, Keys.shiftShortcut(KeyCode.RIGHT)),

    LIGHT(Group.LOOK, Message.of("action.light"), Feather.SUN, When.ALWAYS, state -> state.preferences().theme().shade() == Shade.LIGHT),
    DARK(Group.LOOK, Message.of("action.dark"), Feather.MOON, When.ALWAYS, state -> state.preferences().theme().shade() == Shade.DARK),
    CONTRAST(Group.LOOK, Message.of("action.contrast"), Feather.EYE, When.ALWAYS, state -> state.preferences().theme().shade() == Shade.CONTRAST),
    NEXT_THEME(Group.LOOK, Message.of("action.theme"), Feather.REFRESH_CW, When.ALWAYS, Keys.shiftShortcut(KeyCode.D)),
    SAFE_COLORS(Group.LOOK, Message.of("action.safe"), Feather.DROPLET, When.ALWAYS, state -> state.preferences().theme().colorBlindSafe(), Keys.shiftShortcut(KeyCode.B)),
    REDUCED_MOTION(Group.LOOK, Message.of("action.motion"), Feather.ZAP_OFF, When.ALWAYS, state -> state.preferences().reducedMotion(), Keys.shiftShortcut(KeyCode.M)),
    LARGER(Group.LOOK, Message.of("action.larger"), Feather.PLUS_CIRCLE, When.CAN_GROW, Keys.shiftShortcut(KeyCode.EQUALS), Keys.shiftShortcut(KeyCode.PLUS)),
    SMALLER(Group.LOOK, Message.of("action.smaller"), Feather.MINUS_CIRCLE, When.CAN_SHRINK, Keys.shiftShortcut(KeyCode.MINUS)),
    USUAL_SIZE(Group.LOOK, Message.of("action.usual"), Feather.TYPE, When.ALWAYS, Keys.shiftShortcut(KeyCode.DIGIT0)),
    LANGUAGE(Group.LOOK, Message.of("action.language"), Feather.GLOBE, When.ALWAYS, Keys.shiftShortcut(KeyCode.L)),

    PRESENT(Group.PRESENT, Message.of("action.present"), Feather.MONITOR, When.ALWAYS, State::isPresenting, Keys.key(KeyCode.F5)),
    BLANK(Group.PRESENT, Message.of("action.blank"), Feather.SQUARE, When.PRESENTING, state -> state.view().presenting().filter(lecture -> lecture.blank()).isPresent(), Keys.key(KeyCode.B)),
    HALO(Group.PRESENT, Message.of("action.halo"), Feather.MOUSE_POINTER, When.PRESENTING, state -> state.view().presenting().filter(lecture -> lecture.halo()).isPresent(), Keys.key(KeyCode.H)),
    SHOW_KEYS(Group.PRESENT, Message.of("action.keys"), Feather.COMMAND, When.PRESENTING, state -> state.view().presenting().filter(lecture -> lecture.keys()).isPresent(), Keys.key(KeyCode.K)),

    CONTEXT(Group.HELP, Message.of("action.context"), Feather.MENU, When.ON_CIRCUIT, Keys.shift(KeyCode.F10), Keys.key(KeyCode.CONTEXT_MENU)),
    NEXT_PART(Group.HELP, Message.of("action.part"), Feather.SKIP_FORWARD, When.ON_CIRCUIT, Keys.key(KeyCode.F6)),
    LESSON(Group.HELP, Message.of("action.lesson"), Feather.BOOK_OPEN, When.HAS_LESSON, Keys.shift(KeyCode.F1)),
    FIND(Group.HELP, Message.of("action.find"), Feather.SEARCH, When.ALWAYS, Keys.shortcut(KeyCode.K)),
    KEYS(Group.HELP, Message.of("action.sheet"), Feather.LIST, When.ALWAYS, Keys.key(KeyCode.F1), Keys.typed("?"));

    /// A menu, and a part of the sheet of keys.
    public enum Group {
        FILE(Message.of("menu.file")),
        EDIT(Message.of("menu.edit")),
        CIRCUIT(Message.of("menu.circuit")),
        STEP(Message.of("menu.step")),
        LEARN(Message.of("menu.learn")),
        EXPLAIN(Message.of("menu.explain")),
        VIEW(Message.of("menu.view")),
        LOOK(Message.of("menu.look")),
        PRESENT(Message.of("menu.present")),
        HELP(Message.of("menu.help"));

        private final Message label;

        Group(Message label) {
            this.label = label;
        }

        public Message label() {
            return label;
        }

        public List<Action> actions() {
            return List.of(Action.values()).stream().filter(action -> action.group == this).toList();
        }
    }

    private final Group group;
    private final Message label;
    private final Feather icon;
    private final Predicate<State> enabled;
    private final Optional<Predicate<State>> on;
    private final List<Keys> keys;

    Action(Group group, Message label, Feather icon, Predicate<State> enabled, Keys... keys) {
        this(group, label, icon, enabled, Optional.empty(), keys);
    }

    /// @param on whether the switch is on, for an action that is one
    Action(Group group, Message label, Feather icon, Predicate<State> enabled, Predicate<State> on, Keys... keys) {
        this(group, label, icon, enabled, Optional.of(on), keys);
    }

    Action(Group group, Message label, Feather icon, Predicate<State> enabled, Optional<Predicate<State>> on, Keys[] keys) {
        this.group = group;
        this.label = label;
        this.icon = icon;
        this.enabled = enabled;
        this.on = on;
        this.keys = List.of(keys);
    }

    public Group group() {
        return group;
    }

    public Message label() {
        return label;
    }

    public Feather icon() {
        return icon;
    }

    public boolean isEnabled(State state) {
        return enabled.test(state);
    }

    /// Whether it is a switch.
    public boolean isSwitch() {
        return on.isPresent();
    }

    public boolean isOn(State state) {
        return on.filter(test -> test.test(state)).isPresent();
    }

    /// The keys that run it; the first is the one that is shown.
    public List<Keys> keys() {
        return keys;
    }

    /// What a menu or tooltip says of its keys; empty if it has none.
    public String keysText() {
        return keys.isEmpty() ? "" : keys.getFirst().toString();
    }

    public String id() {
        return "action-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
