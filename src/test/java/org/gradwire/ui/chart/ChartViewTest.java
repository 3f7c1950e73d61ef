package org.gradwire.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gradwire.NeedsText;
import org.gradwire.chart.LossChart;
import org.gradwire.chart.LossSeries;
import org.gradwire.chart.Scale;
import org.gradwire.chart.Series;
import org.gradwire.chart.Templates;
import org.gradwire.text.Language;
import org.gradwire.ui.state.Preferences;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// A chart in a window of its own.
@NeedsText
@NullUnmarked // the fields are set by @Start
@ExtendWith(ApplicationExtension.class)
class ChartViewTest {
    private static final LossChart LOSSES = new LossChart(
            new LossSeries(0, Series.of(1, 0.5, 0.25, 0.125, 0.0625), Series.NONE), Scale.LOGARITHMIC, 0, OptionalInt.empty());

    private final List<Integer> picked = new ArrayList<>();
    private Stage stage;
    private ChartView view;

    @Start
    void start(Stage usual) {
        stage = new Stage();
        view = new ChartView(picked::add);
        view.show(LOSSES, Preferences.STANDARD);
        stage.setScene(new Scene(new StackPane(view), 400, 300));
        stage.show();
        stage.setX(0);
        stage.setY(0);
    }

    @Stop
    void stop() {
        stage.hide();
    }

    @Test
    void aPressOnTheLossPicksTheEpochAndADragGoesOnToTheLast(FxRobot robot) {
        robot.moveTo(view).drag(MouseButton.PRIMARY).moveBy(190, 0).drop();
        assertEquals(2, picked.getFirst());
        assertEquals(4, picked.getLast());
    }

    @Test
    void whatLiesUnderThePointerIsRead(FxRobot robot) {
        Label reading = robot.from(view).lookup(".chart-reading").queryAs(Label.class);
        assertFalse(reading.isVisible());
        robot.moveTo(view);
        assertTrue(reading.isVisible());
        assertEquals("epoch 2: 0.2500", reading.getText());
    }

    @Test
    void itIsToldInWordsInTheLanguageOfTheWindow(FxRobot robot) {
        assertTrue(view.getAccessibleText().contains("5 epochs"), view::getAccessibleText);
        robot.interact(() -> view.show(LOSSES, Preferences.STANDARD.with(Language.KOREAN)));
        assertTrue(view.getAccessibleText().contains("에포크 5개"), view::getAccessibleText);
    }

    @Test
    void asAPictureItIsTwiceAsFine(FxRobot robot) throws IOException {
        List<byte[]> files = new ArrayList<>();
        robot.interact(() -> files.add(view.png().orElseThrow()));
        try (ByteArrayInputStream in = new ByteArrayInputStream(files.getFirst())) {
            Image image = new Image(in);
            assertEquals(800, image.getWidth());
            assertEquals(600, image.getHeight());
        }
    }

    @Test
    void whatDoesNotFitMakesTheChartLonger(FxRobot robot) {
        List<String> rows = IntStream.range(0, 200).mapToObj(Integer::toString).toList();
        robot.interact(() -> view.show(
                new Templates("W", rows, Series.of(new double[200 * 784]), OptionalInt.empty()), Preferences.STANDARD));
        robot.interact(() -> assertTrue(view.prefHeight(400) > 1000));
    }
}
