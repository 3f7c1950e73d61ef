package org.gradwire.ui.player;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.gradwire.pass.Granularity;
import org.gradwire.pass.Plan;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Step, play and scrub.
final class TimelinePane extends VBox {
    private final Session session;
    private final Words words;
    private final Button play;
    private final Label position = new Label();
    private final ToggleButton live = new ToggleButton();
    private final List<ToggleButton> granularities;
    private final Slider speed;
    private final Label forward = new Label();
    private final Label backward = new Label();
    private final Legend legend = new Legend(forward, backward);

    public TimelinePane(Session session, Actions actions, Words words) {
        this.session = session;
        this.words = words;
        setId("timeline");
        getStyleClass().add("timeline");
        play = button(actions, StepAction.PLAY, "play");
        granularities = List.of(
                toggle(Granularity.WIRE, Message.of("granularity.wire")),
                toggle(Granularity.GATE, Message.of("granularity.gate")),
                toggle(Granularity.PASS, Message.of("granularity.pass")));
        SegmentedButton granularity = new SegmentedButton();
        granularity.getButtons().addAll(granularities);
        granularity.setId("granularity");
        Label speedLabel = new Label();
        words.bind(speedLabel::setText, Message.of("player.speed"));
        speedLabel.getStyleClass().add("muted");
        speed = new Slider(0, 1, session.state().preferences().speed());
        speed.setId("speed");
        speedLabel.setLabelFor(speed);
        speed.setOnMouseReleased(event -> requestFocusOnPlay());
        speed.valueProperty().addListener((property, was, is) -> session.become(Looking.prefer(p -> p.withSpeed(is.doubleValue()))));
        position.setId("position");
        position.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        live.setId("live");
        live.getStyleClass().add("live");
        live.setMinWidth(Region.USE_PREF_SIZE);
        live.setGraphic(new FontIcon(Feather.ACTIVITY));
        live.setTooltip(new Tooltip());
        words.bind(live::setText, StepAction.LIVE.label());
        words.bind(live.getTooltip()::setText, Message.of("player.live.tip"));
        live.setOnAction(event -> {
            actions.run(StepAction.LIVE);
            live.setSelected(session.state().playback().live());
        });
        HBox pace = new HBox(speedLabel, speed);
        pace.getStyleClass().add("pace");
        for (Region whole : List.of(granularity, pace, position)) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        Button first = button(actions, StepAction.FIRST, "round");
        Button last = button(actions, StepAction.LAST, "round");
        FittingRow controls = new FittingRow(
                List.of(pace, granularity, first, last, position), first, button(actions, StepAction.BACK, "round"), play,
                button(actions, StepAction.STEP, "round"), last, granularity, live, pace, space, position);
        controls.getStyleClass().add("controls");
        words.bind(forward::setText, Message.of("player.forward"));
        words.bind(backward::setText, Message.of("player.backward"));
        forward.getStyleClass().add("forward");
        backward.getStyleClass().add("backward");
        getChildren().addAll(controls, new Rail(session), new Ticks(session), legend);
        follow(actions);
    }

    private void follow(Actions actions) {
        session.show(State::playing, playing -> play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY)));
        session.show(state -> new Same<>(state.trace().plan()), plan -> legend.show(plan.it()));
        session.show(
                state -> new Words.Said(Positions.of(state), state.preferences().language()), said -> position.setText(said.toString()));
        actions.follow(StepAction.LIVE, offer -> {
            live.setSelected(offer.on());
            live.setDisable(!offer.enabled());
        });
        session.show(
                state -> state.playhead().granularity(),
                now -> granularities.get(List.of(Granularity.values()).indexOf(now)).setSelected(true));
        session.show(state -> state.preferences().speed(), speed::setValue);
    }

    /// Whoever used the mouse goes on with the keys: arrows step, and Space plays.
    private void requestFocusOnPlay() {
        play.requestFocus();
    }

    private Button button(Actions actions, Action<?> action, String style) {
        Button button = actions.button(action, "player-button", style);
        button.setOnMouseReleased(event -> requestFocusOnPlay());
        return button;
    }

    private ToggleButton toggle(Granularity granularity, Message label) {
        ToggleButton toggle = new ToggleButton();
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setId("granularity-" + granularity.name().toLowerCase(Locale.ROOT));
        words.bind(toggle::setText, label);
        toggle.setOnMouseReleased(event -> requestFocusOnPlay());
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            session.become(Stepping.granularity(granularity));
        });
        return toggle;
    }

    /// Each word stands where its part of the ticks begins.
    private static final class Legend extends Region {
        private static final double LEAST_GAP = 8;

        private final Label forward;
        private final Label backward;
        private double share = 1;

        Legend(Label forward, Label backward) {
            this.forward = forward;
            this.backward = backward;
            getChildren().addAll(forward, backward);
        }

        void show(Plan plan) {
            backward.setVisible(plan.stepCount() > plan.forwardSteps());
            share = plan.stepCount() == 0 ? 1 : plan.forwardSteps() / (double) plan.stepCount();
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double first = forward.prefWidth(-1);
            double second = backward.prefWidth(-1);
            forward.resizeRelocate(0, 0, first, forward.prefHeight(-1));
            double from = Math.min(Math.max(first + LEAST_GAP, getWidth() * share), Math.max(first + LEAST_GAP, getWidth() - second));
            backward.resizeRelocate(from, 0, second, backward.prefHeight(-1));
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(forward.prefHeight(-1), backward.prefHeight(-1));
        }
    }
}
