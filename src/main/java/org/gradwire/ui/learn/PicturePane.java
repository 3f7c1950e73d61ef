package org.gradwire.ui.learn;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.gradwire.chart.Chart;
import org.gradwire.chart.Histogram;
import org.gradwire.chart.Paper;
import org.gradwire.chart.ParameterTable;
import org.gradwire.chart.Series;
import org.gradwire.chart.Templates;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.chart.ChartView;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.document.Exports;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Picture;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sketches;
import org.gradwire.ui.state.Stepping;

/// One of the pictures beside the curve, and what it is of.
final class PicturePane extends StackPane {
    /// Rows of so many weights are square pictures of this side.
    private static final int DIGIT = 64;

    private final Session session;
    private final int place;
    private final ChartView view = new ChartView(this::picked);
    private final MenuButton which = new MenuButton();
    private final MenuButton parameter = new MenuButton();
    /// Whether gates show such pictures too.
    private final ToggleButton units = new ToggleButton();
    private final Label nothing = new Label();
    private final Frame frame;
    private Optional<NodeId> chosen = Optional.empty();
    private Optional<Chart> shown = Optional.empty();
    private Picture picture = Picture.TABLE;

    /// @param place among the pictures beside the curve, from 0
    PicturePane(Session session, int place, Words words, Exports exports) {
        this.session = session;
        this.place = place;
        setMinSize(0, 0);
        which.setId("train-picture-" + place);
        parameter.setId("train-parameter-" + place);
        which.getStyleClass().add("picture-menu");
        parameter.getStyleClass().add("picture-menu");
        words.bind(which::setAccessibleText, Message.of("train.picture"));
        words.bind(parameter::setAccessibleText, Message.of("train.parameter"));
        words.bind(nothing::setText, Message.of("train.picture.none"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        frame = new Frame(view, words, exports, () -> picture.name().toLowerCase(Locale.ROOT), () -> shown);
        units.setId("train-units-" + place);
        units.getStyleClass().add("picture-toggle");
        words.bind(units::setText, Message.of("train.units"));
        words.bind(units::setAccessibleHelp, LearnAction.UNIT_PICTURES.label());
        units.setOnAction(event -> session.become(Looking.dock(dock -> dock.withUnits(units.isSelected()))));
        frame.scrolls();
        frame.controls(which, parameter, units);
        getChildren().addAll(frame, nothing);
    }

    private void picked(int index) {
        if (picture == Picture.BOUNDARY) {
            session.become(Stepping.row(index));
        }
    }

    private static Tensor value(Node node) {
        return node.value().orElseThrow();
    }

    void show(Pictured now) {
        List<Picture> offered = now.offered();
        Circuit circuit = now.circuit().it();
        boolean there = place < offered.size();
        Visible.set(frame, there);
        Visible.set(nothing, !there);
        if (!there) {
            return;
        }
        picture = offered.get(place);
        Language language = now.language();
        which.setText(picture.label().in(language));
        offer(offered, language);
        units.setSelected(now.units());
        Visible.set(units, picture == Picture.BOUNDARY);
        List<Node> among = picture == Picture.TEMPLATES ? Picture.matrices(circuit) : Picture.parameters(circuit);
        boolean ofOne = picture == Picture.TEMPLATES || picture == Picture.WEIGHTS || picture == Picture.GRADIENTS;
        Visible.set(parameter, ofOne && among.size() > 1);
        Optional<Node> one = among.stream().filter(node -> chosen.equals(Optional.of(node.id()))).findFirst()
                .or(() -> among.stream().max(Comparator.comparingInt(node -> value(node).shape().rank())));
        if (ofOne) {
            choose(among, one);
        }
        chart(now, one).ifPresent(chart -> {
            shown = Optional.of(chart);
            view.setMinHeight(height(chart, now.preferences()));
            view.show(chart, now.preferences());
        });
    }

    /// How high it has to be: lists may be longer than what is seen of them.
    private double height(Chart chart, Preferences preferences) {
        double wide = frame.seen().getWidth() / preferences.scale();
        double high = frame.seen().getHeight() / preferences.scale();
        boolean list = picture == Picture.TABLE || picture == Picture.TEMPLATES;
        if (!list || wide < 1 || high < 1) {
            return 0;
        }
        double needed = chart.draw(new Paper(wide, high, preferences.language(), preferences.format())).height();
        return needed > high + 1 ? Math.ceil(needed * preferences.scale()) : 0;
    }

    /// Items are made again only if others are offered, or an open menu would lose them.
    private void offer(List<Picture> offered, Language language) {
        if (!which.getItems().stream().map(item -> item.getUserData()).toList().equals(offered)) {
            which.getItems().setAll(offered.stream().map(one -> {
                RadioMenuItem item = new RadioMenuItem();
                item.setId("train-picture-" + place + "-" + one.name().toLowerCase(Locale.ROOT));
                item.setUserData(one);
                item.setOnAction(event -> session.become(Looking.dock(dock -> dock.showing(one, picture))));
                return item;
            }).toList());
        }
        which.getItems().forEach(item -> {
            Picture one = (Picture) item.getUserData();
            item.setText(one.label().in(language));
            ((RadioMenuItem) item).setSelected(one == picture);
        });
    }

    private void choose(List<Node> among, Optional<Node> one) {
        parameter.setText(one.map(Circuit::label).orElse(""));
        List<NodeId> ids = among.stream().map(Node::id).toList();
        if (!parameter.getItems().stream().map(item -> item.getUserData()).toList().equals(ids)) {
            parameter.getItems().setAll(among.stream().map(node -> {
                RadioMenuItem item = new RadioMenuItem(Circuit.label(node));
                item.setMnemonicParsing(false);
                item.setUserData(node.id());
                item.setOnAction(event -> {
                    chosen = Optional.of(node.id());
                    show(Pictured.of(session.state()));
                });
                return item;
            }).toList());
        }
        parameter.getItems().forEach(item ->
                ((RadioMenuItem) item).setSelected(one.filter(node -> node.id().equals(item.getUserData())).isPresent()));
    }

    private Optional<Chart> chart(Pictured now, Optional<Node> one) {
        Sketches sketches = now.sketches().it();
        return switch (picture) {
            case BOUNDARY -> sketches.boundary().map(chart -> chart);
            case TEMPLATES -> one.map(PicturePane::templates);
            case WEIGHTS -> one.map(node -> new Histogram(Circuit.label(node), false, Series.of(value(node).toArray())));
            case GRADIENTS -> one.map(node -> new Histogram(
                    Circuit.label(node), true,
                    Optional.ofNullable(sketches.gradients().get(node.id())).map(mean -> Series.of(mean.toArray())).orElse(Series.NONE)));
            case TABLE -> Optional.of(new ParameterTable(Picture.parameters(now.circuit().it()).stream()
                    .map(node -> new ParameterTable.Row(Circuit.label(node), value(node).shape().toString(), Series.of(value(node).toArray())))
                    .toList()));
        };
    }

    private static Chart templates(Node node) {
        Tensor value = value(node);
        int rows = value.shape().length(0);
        int columns = value.shape().length(1);
        return new Templates(
                Circuit.label(node), IntStream.range(0, rows).mapToObj(String::valueOf).toList(), Series.of(value.toArray()),
                columns == DIGIT ? OptionalInt.of(8) : OptionalInt.empty());
    }
}
