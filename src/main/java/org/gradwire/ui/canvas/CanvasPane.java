package org.gradwire.ui.canvas;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.NewNode;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Choosing;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Target;
import org.gradwire.edit.tool.Tool;
import org.gradwire.edit.tool.Typing;
import org.gradwire.gate.Gate;
import org.gradwire.pass.Trace;
import org.gradwire.scene.Field;
import org.gradwire.scene.Rect;
import org.gradwire.scene.Scene;
import org.gradwire.ui.state.Asking;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Extent;
import org.gradwire.ui.state.Look;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Viewport;

/// The circuit: a painted canvas, with the pulse and the focusable nodes above it, and over them what the hand is doing.
public final class CanvasPane extends Pane {
    private final Session session;
    private final Canvas canvas = new Canvas();
    private final Painter painter = new Painter();
    private final Handles handles;
    private final ToolView hand = new ToolView();
    private final HoverTip tip = new HoverTip(this);
    private final PulseView pulse;
    private final Pointer pointer;
    private final WiringKeys wiring;
    private final QuickAddPane quickAdd;
    private final NumberField number;
    private final Runnable edit;
    private final UnitItems units = new UnitItems();
    private InView picture;
    private Hand inHand;
    private Scene scene;
    private boolean dirty = true;
    private Optional<ContextMenu> open = Optional.empty();
    private Supplier<ContextMenu> menu = ContextMenu::new;

    /// What the tip at the pointer is about.
    private record Tipped(Same<Trace> trace, int position) {
        static Tipped of(State state) {
            return new Tipped(new Same<>(state.trace()), state.playhead().position());
        }
    }

    /// What the hand is about, and where.
    private record Hand(Same<Look> look, Same<EditorState> editor, Same<Trace> trace) {
        static Hand of(State state) {
            return new Hand(new Same<>(state.look()), new Same<>(state.editor()), new Same<>(state.trace()));
        }
    }

    /// @param edit opens what is selected for editing, where there is no field for it on the canvas
    public CanvasPane(Session session, Runnable edit) {
        this.session = session;
        this.edit = edit;
        handles = new Handles(session);
        pulse = new PulseView(session.state(), this::arrived);
        picture = InView.of(session.state());
        inHand = Hand.of(session.state());
        scene = draw();
        setId("canvas");
        setMinSize(120, 120);
        // What floats over it has no say in how large it is.
        setPrefSize(120, 120);
        setFocusTraversable(true);
        wiring = new WiringKeys(session);
        quickAdd = new QuickAddPane(session, this::requestFocus);
        number = new NumberField(session, this::requestFocus);
        Region focus = new Region();
        focus.getStyleClass().add("canvas-focus");
        focus.setMouseTransparent(true);
        focus.setManaged(false);
        focus.visibleProperty().bind(focusVisibleProperty());
        layoutBoundsProperty().addListener((property, was, is) -> focus.resizeRelocate(0, 0, is.getWidth(), is.getHeight()));
        getChildren().addAll(canvas, handles, pulse, hand, focus, number, quickAdd);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        canvas.setManaged(false);
        pointer = new Pointer(session, this);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        session.show(pulse);
        session.show(Tipped::of, tipped -> tip.hide());
        session.show(org.gradwire.ui.state.Pane.comparing(InView::of, this::show).followingView());
        session.show(org.gradwire.ui.state.Pane.of(Hand::of, this::show).followingView());
    }

    /// The scene is made of the drawing; while panning it serves until the view leaves it.
    private void show(InView before, InView now) {
        picture = now;
        if (!now.drawn().equals(before.drawn()) || !scene.field().serves(visible(), now.viewport().zoom())) {
            scene = draw();
        }
        handles.show(scene, now, visible());
        dirty = true;
        requestLayout();
    }

    private void show(Hand next) {
        inHand = next;
        hand.show(next.look().it(), next.editor().it(), pointer.hover(), visible());
        number.show(next.look().it(), next.trace().it().circuit());
        quickAdd.show(next.look().it());
    }

    /// The pointer has come over something else.
    void hovered() {
        hand.show(inHand.look().it(), inHand.editor().it(), pointer.hover(), visible());
    }

    Scene scene() {
        return scene;
    }

    HoverTip tip() {
        return tip;
    }

    void edit() {
        edit.run();
    }

    void closeOpen() {
        tip.hide();
        open.ifPresent(ContextMenu::hide);
    }

    /// What a right click offers; made when it is first wanted.
    public void setContextMenu(Supplier<ContextMenu> next) {
        menu = next;
    }

    /// The same with the keys: at the selected node, or in the middle.
    public void showMenu() {
        Point at = session.state().viewport().toScreen(session.state().pointOfInterest());
        Point2D screen = localToScreen(at.x(), at.y());
        showMenu(screen.getX(), screen.getY());
    }

    private void menuRequested(ContextMenuEvent event) {
        ask(event.getX(), event.getY());
        showMenu(event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void showMenu(double screenX, double screenY) {
        tip.hide();
        ContextMenu next = open.orElseGet(menu);
        open = Optional.of(next);
        next.show(this, screenX, screenY);
    }

    /// Before a menu opens: what lies under the pointer becomes what the menu is about.
    private void ask(double x, double y) {
        State state = session.state();
        Target target = pointer.target(x, y);
        Pointer.question(target, state.moment()).ifPresent(question -> session.become(Asking.ask(Optional.of(question))));
        Selection now = state.editor().selection();
        switch (target) {
            case Target.OnNode(NodeId node) -> select(now, now.contains(node), Selection.of(node));
            case Target.OnOutput(NodeId node) -> select(now, now.contains(node), Selection.of(node));
            case Target.OnPort(PortRef port) -> select(now, now.contains(port.node()), Selection.of(port.node()));
            case Target.OnNumber(NodeId node, boolean gradient) -> select(now, now.contains(node), Selection.of(node));
            case Target.OnWire(PortRef wire) -> select(now, now.contains(wire), Selection.of(wire));
            case Target.OnWireNumber number -> {}
            case Target.Canvas canvasItself -> {}
        }
    }

    /// What is selected with others stays so.
    private void select(Selection now, boolean there, Selection next) {
        session.become(Editing.select(there ? now : next));
    }

    /// Lets go of what is being dragged, and of the selection.
    public void cancel() {
        session.become(Editing.gesture(new Gesture.Cancel()));
    }

    /// Larger or smaller around the middle.
    public void zoom(double factor) {
        session.become(Looking.view(view -> view.zoomAt(getWidth() / 2, getHeight() / 2, factor)));
    }

    /// Looks for a gate to place: where the pointer is, or beside what is selected.
    public void quickAdd() {
        State state = session.state();
        session.become(Editing.take(pointer.world().filter(point -> state.editor().selection().isEmpty())
                .map(Choosing::at)
                .orElseGet(() -> Choosing.near(NewPlace.of(state, false)))));
    }

    /// Places a gate where there is room for it; a source asks for its value.
    public void place(Gate gate) {
        Choosing here = Choosing.near(NewPlace.of(session.state(), gate.isSource()));
        requestFocus();
        session.become(Editing.finish(here.chosen(NewNode.of(gate), session.state().editor())));
        session.become(Looking::reveal);
    }

    /// With the keys, one node after the other into the selection.
    public void addNext() {
        handles.addNext();
    }

    public void toggleFocused() {
        handles.toggleFocused();
    }

    public void wireFromOutput() {
        wiring.fromOutput();
    }

    public void wireFromInput() {
        wiring.fromInput();
    }

    /// Lets the gate be dragged from there onto the canvas.
    public void carry(Node from, Gate gate) {
        new Carrying(session, this, pointer, gate).from(from);
    }

    /// Whether keys are for what is in hand; a key whose character will be is no command either.
    public boolean takes(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return isFocusWithin() && (wiring.take(event) || (plain && meant(event.getText()).isPresent()));
    }

    /// A number typed at a free port, whether it is under the pointer or in hand.
    public boolean types(String character) {
        Optional<Tool> next = isFocusWithin() ? meant(character) : Optional.empty();
        next.ifPresent(tool -> session.become(Editing.take(tool)));
        return next.isPresent();
    }

    private Optional<Tool> meant(String character) {
        Tool now = session.state().tool();
        if (now instanceof Typing || now instanceof Choosing) {
            return Optional.empty();
        }
        return pointer.freePort().filter(port -> now instanceof Idle && NumberField.begins(character))
                .<Tool>map(port -> new Typing(new Typing.Subject.Port(port), character))
                .or(() -> wiring.typed(character));
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            hand.resizeRelocate(0, 0, getWidth(), getHeight());
            session.become(Looking.resized(new Extent(getWidth(), getHeight())));
            show(picture, picture);
            show(inHand);
        }
        if (dirty) {
            dirty = false;
            painter.paint(
                    canvas.getGraphicsContext2D(), scene, picture.viewport(), picture.theme(), canvas.getWidth(), canvas.getHeight());
        }
    }

    private Rect visible() {
        return visible(picture.viewport());
    }

    private Rect visible(Viewport view) {
        return Rect.around(view.toWorld(0, 0), view.toWorld(getWidth(), getHeight()));
    }

    private Scene draw() {
        Field field = Field.around(visible(), picture.viewport().zoom());
        return picture.drawn().scene(pulse.underWay(), field).with(units.of(picture.drawn().geometry().it(), picture.drawn().units().it()));
    }

    /// A travelling number has come to rest.
    private void arrived() {
        scene = draw();
        show(picture, picture);
    }
}
