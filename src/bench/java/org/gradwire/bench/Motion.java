package org.gradwire.bench;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Point;
import org.gradwire.edit.Transaction;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Target;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Stepping;

/// Something that moves, one call for each frame.
abstract sealed class Motion {
    final Moving name;

    Motion(Moving name) {
        this.name = name;
    }

    /// Whether the frame that ends now showed only this motion.
    abstract boolean move(int frame);

    /// Brings what moves into view: all of the circuit, or a node at a zoom at which numbers can be read.
    static void look(Moving moving, Session session, NodeId node) {
        session.become(Looking::fit);
        if (!moving.isFitted()) {
            Point centre = session.state().geometry().shape(node).rect().centre();
            session.become(Looking.view(view -> view.zoomAt(0, 0, 1 / view.zoom())));
            session.become(Looking.view(view -> view.pan(
                    FrameApp.WIDTH / 3 - view.toScreen(centre).x(), FrameApp.HEIGHT / 3 - view.toScreen(centre).y())));
        }
    }

    /// A node that is in view when all is, as far as it can be.
    static NodeId inView(Session session) {
        session.become(Looking::fit);
        Point middle = session.state().viewport().toWorld(FrameApp.WIDTH / 3, FrameApp.HEIGHT / 3);
        return session.state().geometry().shapes().values().stream()
                .min(Comparator.comparingDouble(shape -> shape.rect().centre().distance(middle)))
                .orElseThrow()
                .node()
                .id();
    }

    /// Milliseconds that it took by itself, where a frame holds more than what is asked about.
    OptionalDouble took() {
        return OptionalDouble.empty();
    }

    /// How many frames are measured, after as many to get warm.
    int frames() {
        return 240;
    }

    /// Around in a large circle, twelve pixels a frame.
    static final class Pan extends Motion {
        private static final double FRAMES_AROUND = 200;
        private static final double PER_FRAME = 12;

        private final Session session;

        Pan(Moving name, Session session) {
            super(name);
            this.session = session;
        }

        @Override
        boolean move(int frame) {
            if (frame == 0) {
                look(name, session, inView(session));
            }
            double angle = 2 * Math.PI * frame / FRAMES_AROUND;
            session.become(Looking.view(view -> view.pan(PER_FRAME * Math.cos(angle), PER_FRAME * Math.sin(angle))));
            return true;
        }
    }

    /// Training goes on in the panel and on the canvas, beside a number that is learnt a thousand times a second.
    static final class Train extends Motion {
        private final Session session;
        private final Scene scene;

        Train(Session session, Scene scene) {
            super(Moving.TRAIN);
            this.session = session;
            this.scene = scene;
        }

        @Override
        boolean move(int frame) {
            if (frame == 0 && !session.state().view().dock().open()) {
                session.become(Looking.dock(dock -> dock.showing(Dock.Tab.TRAIN)));
                session.become(Looking::fit);
            }
            if (!session.state().practice().running()) {
                Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
                return false;
            }
            return true;
        }
    }

    /// In and out again around the middle.
    static final class Zoom extends Motion {
        private static final int FRAMES_IN = 30;
        private static final double PER_FRAME = 1.02;

        private final Session session;

        Zoom(Session session) {
            super(Moving.ZOOM);
            this.session = session;
        }

        @Override
        boolean move(int frame) {
            double factor = frame / FRAMES_IN % 2 == 0 ? 1 / PER_FRAME : PER_FRAME;
            session.become(Looking.view(view -> view.zoomAt(FrameApp.WIDTH / 2, FrameApp.HEIGHT / 2, factor)));
            return true;
        }
    }

    /// One number after the other along its wire, in slow motion; frames in which a step is made do not count.
    static final class Pulse extends Motion {
        private final Session session;
        private final Node pulse;
        private boolean under;

        Pulse(Session session, Node pulse) {
            super(Moving.PULSE);
            this.session = session;
            this.pulse = pulse;
        }

        @Override
        boolean move(int frame) {
            boolean moved = under && pulse.isVisible();
            if (!pulse.isVisible()) {
                session.become(Stepping.jump(session.state().playhead().isAtEnd(session.state().trace().plan()) ? 0 : session.state().playhead().position()));
                session.become(Stepping.step(1));
            }
            under = pulse.isVisible();
            return moved;
        }
    }

    /// From step to step, and from the end to the start.
    static final class Step extends Motion {
        private final Session session;
        private double took;

        Step(Session session) {
            super(Moving.STEP);
            this.session = session;
        }

        @Override
        boolean move(int frame) {
            if (session.state().playhead().isAtEnd(session.state().trace().plan())) {
                session.become(Stepping.jump(0));
            }
            long from = System.nanoTime();
            session.become(Stepping.step(1));
            took = (System.nanoTime() - from) / Unit.MILLISECONDS.nanoseconds;
            return true;
        }

        @Override
        OptionalDouble took() {
            return OptionalDouble.of(took);
        }
    }

    /// A gate around in a circle, with all its wires.
    static final class Drag extends Motion {
        private static final double RADIUS = 60;
        private static final double FRAMES_AROUND = 100;

        private final Session session;
        private Point from = Point.ORIGIN;

        Drag(Moving name, Session session) {
            super(name);
            this.session = session;
        }

        @Override
        boolean move(int frame) {
            if (frame == 0) {
                NodeId node = inView(session);
                look(name, session, node);
                from = session.state().geometry().shape(node).rect().centre();
                session.become(Editing.gesture(new Gesture.Press(from, new Target.OnNode(node), 1, false)));
            }
            double angle = 2 * Math.PI * frame / FRAMES_AROUND;
            session.become(Editing.gesture(new Gesture.Drag(from.plus(RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)), new Target.Canvas(), false)));
            if (frame == 2 * frames()) {
                session.become(Editing.gesture(new Gesture.Release(from, new Target.Canvas())));
            }
            return frame > 0;
        }
    }

    /// The end of a wire around in a circle over the circuit, by the mouse, with all that looks for where it could end.
    static final class Wire extends Motion {
        private static final double RADIUS = 200;
        private static final double FRAMES_AROUND = 100;

        private final Session session;
        private final Node canvas;
        private Point from = Point.ORIGIN;

        Wire(Moving name, Session session, Node canvas) {
            super(name);
            this.session = session;
            this.canvas = canvas;
        }

        @Override
        boolean move(int frame) {
            if (frame == 0) {
                NodeId node = inView(session);
                look(name, session, node);
                from = session.state().viewport().toScreen(session.state().geometry().shape(node).output());
                mouse(MouseEvent.MOUSE_PRESSED, from);
            }
            double angle = 2 * Math.PI * frame / FRAMES_AROUND;
            mouse(MouseEvent.MOUSE_DRAGGED, from.plus(RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)));
            if (frame == 2 * frames()) {
                session.become(Editing.gesture(new Gesture.Cancel()));
            }
            return frame > 0;
        }

        private void mouse(EventType<MouseEvent> type, Point at) {
            Point2D screen = canvas.localToScreen(at.x(), at.y());
            canvas.fireEvent(new MouseEvent(
                    type, at.x(), at.y(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1, false, false, false, false,
                    true, false, false, false, false, false, null));
        }
    }

    /// One edit after the other; only the frames in which one is made count.
    static final class Edit extends Motion {
        private static final int PAUSE = 4;

        private final Session session;
        private final NodeId node;
        private final BiFunction<EditorState, Integer, Transaction> edit;
        private int calls;

        Edit(Moving name, Session session, NodeId node, BiFunction<EditorState, Integer, Transaction> edit) {
            super(name);
            this.session = session;
            this.node = node;
            this.edit = edit;
        }

        @Override
        boolean move(int frame) {
            if (calls == 0) {
                look(name, session, node);
            }
            boolean edited = calls % PAUSE == 1;
            if (calls++ % PAUSE == 0) {
                session.become(Editing.commit(edit.apply(session.state().editor(), calls / PAUSE)));
            }
            return edited;
        }

        @Override
        int frames() {
            return 30;
        }
    }

    /// Something of the whole window is switched; only the frames in which it is count.
    static final class Switch extends Motion {
        private static final int PAUSE = 6;

        private final Session session;
        private final UnaryOperator<Preferences> change;
        private int calls;

        Switch(Moving name, Session session, UnaryOperator<Preferences> change) {
            super(name);
            this.session = session;
            this.change = change;
        }

        @Override
        boolean move(int frame) {
            boolean switched = calls % PAUSE == 1;
            if (calls++ % PAUSE == 0) {
                session.become(Looking.prefer(change));
            }
            return switched;
        }

        @Override
        int frames() {
            return 45;
        }
    }
}
