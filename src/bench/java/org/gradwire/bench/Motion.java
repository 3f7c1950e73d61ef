package org.gradwire.bench;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Target;
import org.gradwire.ui.Preferences;
import org.gradwire.ui.Session;

/// Something that moves, one call for each frame.
abstract sealed class Motion {
    final Moving name;

    Motion(Moving name) {
        this.name = name;
    }

    /// Whether the frame that ends now showed only this motion.
    abstract boolean move(int frame);

    /// How many frames are measured, after as many to get warm.
    int frames() {
        return 240;
    }

    /// Around in a large circle, twelve pixels a frame.
    static final class Pan extends Motion {
        private static final double FRAMES_AROUND = 200;
        private static final double PER_FRAME = 12;

        private final Session session;

        Pan(Session session) {
            super(Moving.PAN);
            this.session = session;
        }

        @Override
        boolean move(int frame) {
            double angle = 2 * Math.PI * frame / FRAMES_AROUND;
            session.view(view -> view.pan(PER_FRAME * Math.cos(angle), PER_FRAME * Math.sin(angle)));
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
            session.view(view -> view.zoomAt(FrameApp.WIDTH / 2, FrameApp.HEIGHT / 2, factor));
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
                session.jump(session.state().playhead().isAtEnd(session.state().trace().plan()) ? 0 : session.state().playhead().position());
                session.step(1);
            }
            under = pulse.isVisible();
            return moved;
        }
    }

    /// The last gate around in a circle, with all its wires.
    static final class Drag extends Motion {
        private static final double RADIUS = 60;
        private static final double FRAMES_AROUND = 120;

        private final Session session;

        Drag(Session session) {
            super(Moving.DRAG);
            this.session = session;
        }

        @Override
        boolean move(int frame) {
            if (frame == 0) {
                session.fit();
                NodeId node = session.state().document().circuit().output().orElseThrow();
                session.gesture(new Gesture.Press(session.state().geometry().shape(node).rect().centre(), new Target.OnNode(node), 1, false));
            }
            double angle = 2 * Math.PI * frame / FRAMES_AROUND;
            session.gesture(new Gesture.Drag(new Point(1100 + RADIUS * Math.cos(angle), 180 + RADIUS * Math.sin(angle)), new Target.Canvas(), false));
            return frame > 0;
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
                session.prefer(change);
            }
            return switched;
        }

        @Override
        int frames() {
            return 45;
        }
    }
}
