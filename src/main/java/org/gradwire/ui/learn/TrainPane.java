package org.gradwire.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.document.Exports;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Picture;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Training: at the left how, at the right what comes of it. The wider it is, the more pictures stand side by side.
final class TrainPane extends Region {
    private static final double CONTROLS = 270;
    /// One picture stands beside the curve from here, more of them only where all are wider.
    private static final double NARROWEST = 200;
    private static final double NARROW = 300;

    private final TrainControls controls;
    private final CurvePane curve;
    private final List<PicturePane> pictures;
    private Optional<Pictured> shown = Optional.empty();
    private boolean behind;

    public TrainPane(Session session, Trainer trainer, Actions actions, Words words, Exports exports) {
        setId("train");
        getStyleClass().add("train");
        controls = new TrainControls(session, actions, words);
        curve = new CurvePane(session, trainer, words, exports);
        pictures = IntStream.range(0, Picture.MOST).mapToObj(place -> new PicturePane(session, place, words, exports)).toList();
        getChildren().addAll(controls, curve);
        getChildren().addAll(pictures);
        session.show(TrainPane::sees, this::show);
    }

    /// Nothing while nobody looks.
    private static Optional<Pictured> sees(State state) {
        Dock dock = state.view().dock();
        return dock.open() && dock.tab() == Dock.Tab.TRAIN ? Optional.of(Pictured.of(state)) : Optional.empty();
    }

    /// Pictures are made anew once for each picture of the window, however often the numbers changed.
    private void show(Optional<Pictured> now) {
        shown = now;
        behind = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        shown.ifPresent(this::lay);
    }

    private void lay(Pictured now) {
        double scale = now.scale();
        double width = getWidth();
        double height = getHeight();
        double left = Math.rint(Math.min(CONTROLS * scale, width / 2));
        controls.resizeRelocate(0, 0, left, height);
        int offered = Math.max(1, Math.min(Picture.MOST, now.offered().size()));
        int room = (int) ((width - left) / (NARROW * scale)) - 1;
        int beside = Math.clamp(room, width - left >= 2 * NARROWEST * scale ? 1 : 0, offered);
        double each = Math.floor((width - left) / (1 + beside));
        curve.resizeRelocate(left, 0, each, height);
        for (int i = 0; i < pictures.size(); i++) {
            PicturePane picture = pictures.get(i);
            boolean appears = i < beside && (!picture.isVisible() || picture.getWidth() != each || picture.getHeight() != height);
            picture.setVisible(i < beside);
            if (i < beside) {
                picture.resizeRelocate(left + (i + 1) * each, 0, each, height);
                if (behind || appears) {
                    picture.show(now);
                }
            }
        }
        behind = false;
    }
}
