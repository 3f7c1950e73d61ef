package org.gradwire.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.gradwire.sample.Samples;
import org.gradwire.ui.AppWindow;
import org.gradwire.ui.Origin;
import org.gradwire.ui.Preferences;
import org.gradwire.ui.Session;
import org.gradwire.ui.theme.Fonts;

/// Opens the window as the program does, moves what it shows frame by frame, and prints the processor
/// time that its two threads took for a frame: medians of each and of both, and what 95 of 100 stay below.
public final class FrameApp extends Application {
    static final String MARK = "frames ";

    private static final String SAMPLE = "sigmoid-neuron";
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    /// In the middle of the backward pass, where values and gradients stand at the wires.
    private static final int STEP = 24;
    private static final int WARM = 240;
    private static final int MEASURED = 240;

    /// Something that moves, one call for each frame.
    private abstract static sealed class Motion {
        final Moving name;

        Motion(Moving name) {
            this.name = name;
        }

        /// Whether the frame that ends now showed only this motion.
        abstract boolean move(int frame);
    }

    /// Around in a large circle, twelve pixels a frame.
    private static final class Pan extends Motion {
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
    private static final class Zoom extends Motion {
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
            session.view(view -> view.zoomAt(WIDTH / 2, HEIGHT / 2, factor));
            return true;
        }
    }

    /// One number after the other along its wire, in slow motion; frames in which a step is made do not count.
    private static final class Pulse extends Motion {
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

    public static void main(String[] args) {
        launch(FrameApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Session session = new Session(
                new Origin.Sample(SAMPLE), Samples.find(SAMPLE).orElseThrow(), Preferences.STANDARD.withSpeed(0));
        var _ = new AppWindow(stage, session);
        session.jump(STEP);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        Node pulse = stage.getScene().lookup("#pulse");
        new Driver(List.of(new Pulse(session, pulse), new Pan(session), new Zoom(session))).start();
    }

    /// Runs the motions one after the other, each warm before it counts.
    private static final class Driver extends AnimationTimer {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final long render = thread("QuantumRenderer");
        private final long application = Thread.currentThread().threadId();
        private final Iterator<Motion> motions;
        private final List<double[]> frames = new ArrayList<>();
        private Motion motion;
        private int frame;
        private long renderBefore;
        private long applicationBefore;
        private int[] before = {};

        Driver(List<Motion> motions) {
            this.motions = motions.iterator();
            motion = this.motions.next();
        }

        @Override
        public void handle(long now) {
            long renderNow = threads.getThreadCpuTime(render);
            long applicationNow = threads.getThreadCpuTime(application);
            boolean counts = motion.move(frame) && frame > WARM;
            if (counts) {
                frames.add(new double[] {millis(renderNow - renderBefore), millis(applicationNow - applicationBefore)});
            }
            frame += counts || frame <= WARM ? 1 : 0;
            if (frame == WARM + MEASURED / 2) {
                before = seen();
            }
            if (frames.size() == MEASURED) {
                finish();
            }
            renderBefore = renderNow;
            applicationBefore = applicationNow;
        }

        private void finish() {
            if (Arrays.equals(before, seen())) {
                throw new IllegalStateException("nothing that was painted during '" + motion.name + "' reached the screen");
            }
            double[] both = frames.stream().mapToDouble(frame -> frame[0] + frame[1]).toArray();
            System.out.printf(
                    Locale.ROOT, MARK + "%s %f %f %f %f%n", motion.name,
                    Medians.median(frames.stream().mapToDouble(frame -> frame[0]).toArray()),
                    Medians.median(frames.stream().mapToDouble(frame -> frame[1]).toArray()),
                    Medians.median(both), Medians.rank(both, 0.95));
            frames.clear();
            frame = 0;
            if (motions.hasNext()) {
                motion = motions.next();
            } else {
                stop();
                Platform.exit();
            }
        }

        private static double millis(long nanoseconds) {
            return nanoseconds / Unit.MILLISECONDS.nanoseconds;
        }

        /// What really is on the screen.
        private static int[] seen() {
            WritableImage image = new Robot().getScreenCapture(null, new Rectangle2D(0, 0, WIDTH, HEIGHT));
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        }

        private static long thread(String name) {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no thread " + name))
                    .threadId();
        }
    }
}
