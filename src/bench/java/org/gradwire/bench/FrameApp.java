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
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.sample.Samples;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.text.Language;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.frame.AppWindow;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Stepping;

/// Opens the window as the program does, moves what it shows frame by frame, and prints the processor
/// time that its two threads took for a frame: medians of each and of both, and what 95 of 100 stay below.
public final class FrameApp extends Application {
    static final String MARK = "frames ";

    static final double WIDTH = 1600;
    static final double HEIGHT = 900;
    /// In the middle of the backward pass, where values and gradients stand at the wires.
    private static final int STEP = 24;

    public static void main(String[] args) {
        launch(FrameApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        List<String> args = getParameters().getRaw();
        Session session = new Session(new Origin.Sample(args.getFirst()), subject(args.getFirst()), Preferences.STANDARD.withSpeed(0));
        var _ = new AppWindow(stage, session);
        session.become(Stepping.jump(isSample(args.getFirst()) ? STEP : session.state().trace().stepCount()));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        new Driver(args.stream().skip(1).map(Moving::valueOf).map(moving -> motion(moving, session, stage)).toList()).start();
    }

    private static boolean isSample(String subject) {
        return Samples.find(subject).isPresent();
    }

    /// A sample by its name, or a random circuit of so many gates.
    private static Document subject(String name) {
        if (name.equals(Lecture.NAME)) {
            return Lecture.document();
        }
        return Samples.find(name).orElseGet(() -> AutoPlacement.complete(
                Document.of(RandomCircuit.of(Integer.parseInt(name), RandomCircuit.FAIR), Placement.EMPTY)));
    }

    private static Motion motion(Moving moving, Session session, Stage stage) {
        return switch (moving) {
            case PULSE -> new Motion.Pulse(session, stage.getScene().lookup("#pulse"));
            case STEP -> new Motion.Step(session);
            case PAN, PAN_FITTED -> new Motion.Pan(moving, session);
            case ZOOM -> new Motion.Zoom(session);
            case DRAG, DRAG_FITTED -> new Motion.Drag(moving, session);
            case WIRE, WIRE_FITTED -> new Motion.Wire(moving, session, stage.getScene().lookup("#canvas"));
            case SET, SET_FITTED -> new Motion.Edit(moving, session, Edits.SOURCE, Edits::number);
            case REWIRE, REWIRE_FITTED -> new Motion.Edit(
                    moving, session, Edits.multiplication(session.state().document().circuit()).id(), Edits::wire);
            case TRAIN -> new Motion.Train(session, stage.getScene());
            case THEME -> new Motion.Switch(moving, session, preferences -> preferences.with(preferences.theme().next()));
            case LANGUAGE -> new Motion.Switch(moving, session, preferences -> preferences.with(
                    preferences.language() == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH));
        };
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
            boolean counts = motion.move(frame) && frame > motion.frames();
            if (counts) {
                frames.add(motion.took().isPresent()
                        ? new double[] {0, motion.took().getAsDouble()}
                        : new double[] {millis(renderNow - renderBefore), millis(applicationNow - applicationBefore)});
            }
            frame += counts || frame <= motion.frames() ? 1 : 0;
            if (frame == motion.frames() + motion.frames() / 2) {
                before = seen();
            }
            if (frames.size() == motion.frames()) {
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
