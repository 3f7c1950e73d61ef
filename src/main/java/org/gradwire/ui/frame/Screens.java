package org.gradwire.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gradwire.edit.Point;
import org.gradwire.scene.Rect;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Notice;
import org.gradwire.ui.state.Lecturing;
import org.gradwire.ui.state.Session;

/// Keeps the window on a screen that is there.
public final class Screens {
    private static final double LEAST_SEEN = 80;
    private static final double OFFSET = 36;

    private Screens() {}

    /// A place that can be seen: the wanted one if enough of it is on some screen, else in the middle of the first.
    public static Rect place(Rect wanted, List<Rect> screens) {
        for (Rect screen : screens) {
            double wide = Math.min(wanted.right(), screen.right()) - Math.max(wanted.x(), screen.x());
            double high = Math.min(wanted.bottom(), screen.bottom()) - Math.max(wanted.y(), screen.y());
            if (wide >= Math.min(LEAST_SEEN, wanted.width()) && high >= Math.min(LEAST_SEEN, wanted.height()) && wanted.y() >= screen.y() - 1) {
                boolean fits = wanted.width() <= screen.width() && wanted.height() <= screen.height();
                return fits ? wanted : new Rect(screen.x(), screen.y(), Math.min(wanted.width(), screen.width()), Math.min(wanted.height(), screen.height()));
            }
        }
        Rect first = screens.getFirst();
        return Rect.centred(first.centre(), Math.min(wanted.width(), first.width()), Math.min(wanted.height(), first.height()));
    }

    /// For a further window: a little down and to the right, and no larger than there is room.
    static Rect beside(Rect window, List<Rect> screens) {
        Rect moved = new Rect(window.x() + OFFSET, window.y() + OFFSET, window.width(), window.height());
        Rect seen = place(moved, screens);
        return screens.stream().filter(screen -> screen.contains(new Point(seen.x(), seen.y()))).findFirst()
                .map(screen -> new Rect(
                        seen.x(), seen.y(), Math.min(seen.width(), screen.right() - seen.x()), Math.min(seen.height(), screen.bottom() - seen.y())))
                .orElse(seen);
    }

    /// Where windows can be, screen by screen.
    static List<Rect> now() {
        return Screen.getScreens().stream().map(screen -> rect(screen.getVisualBounds())).toList();
    }

    /// The screen that shows the window.
    static Rect picture(Stage stage) {
        Screen shown = Screen.getScreensForRectangle(stage.getX(), stage.getY(), Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()))
                .stream().findFirst().orElse(Screen.getPrimary());
        return rect(shown.getBounds());
    }

    /// A screen that is unplugged ends a lecture that it showed, and the window comes to one that is left.
    ///
    /// @return ends it
    static Runnable watch(Stage stage, Session session) {
        ListChangeListener<Screen> listener = change -> {
            List<Rect> pictures = Screen.getScreens().stream().map(screen -> rect(screen.getBounds())).toList();
            boolean lost = session.state().view().presenting().filter(lecture -> !pictures.contains(lecture.picture())).isPresent();
            if (pictures.isEmpty()) {
                return;
            }
            if (lost) {
                session.become(Lecturing::end);
                Notice.say(stage, session, Message.of("present.unplugged.title"), Message.of("present.unplugged"));
            }
            if (!session.state().isPresenting()) {
                bring(stage);
            }
        };
        Screen.getScreens().addListener(listener);
        return () -> Screen.getScreens().removeListener(listener);
    }

    /// Makes sure that the window can be seen, and is no larger than its screen.
    static void bring(Stage stage) {
        Rect here = new Rect(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        Rect there = place(here, now());
        if (!there.equals(here)) {
            stage.setX(there.x());
            stage.setY(there.y());
            stage.setWidth(there.width());
            stage.setHeight(there.height());
        }
    }

    private static Rect rect(Rectangle2D bounds) {
        return new Rect(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// Where the window opens: where it was, or as large as usual in the middle.
    static Optional<Rect> remembered(Optional<Rect> window) {
        List<Rect> screens = now();
        return screens.isEmpty() ? Optional.empty() : window.map(rect -> place(rect, screens));
    }
}
