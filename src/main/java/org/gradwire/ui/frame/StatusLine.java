package org.gradwire.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradwire.circuit.Circuit;
import org.gradwire.pass.GradientCheck;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.control.Turns;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Work;
import org.gradwire.ui.theme.LookAction;

/// One line about the whole: how large, what the output is, whether the gradients agree with differences.
final class StatusLine extends HBox {
    /// A check evaluates the circuit several times for each number of its sources; larger ones wait for a command.
    private static final int MOST_SHOWN = 6;
    private static final long MOST_WORK = 1_000_000;

    private final Session session;
    private final Worker worker;
    private final Turns turns = new Turns();
    private final Label size = new Label();
    private final Label output = new Label();
    private final Label check = new Label();
    private final Tooltip checkTip = new Tooltip();
    private final Label kept = new Label();
    private final Label zoom = new Label();
    private Optional<Message> verdict = Optional.empty();
    private final Hyperlink language = new Hyperlink("한국어 / English");

    StatusLine(Kit kit) {
        session = kit.session();
        worker = kit.worker("gradient-check");
        setId("status");
        getStyleClass().add("status");
        setAlignment(Pos.CENTER_LEFT);
        output.setId("status-output");
        check.setId("status-check");
        check.setTooltip(checkTip);
        kept.setId("status-kept");
        kept.setMinWidth(Region.USE_PREF_SIZE);
        zoom.setId("status-zoom");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        language.setId("status-language");
        language.setMinWidth(Region.USE_PREF_SIZE);
        language.setOnAction(event -> kit.actions().run(LookAction.LANGUAGE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(size, output, check, space, kept, zoom, language);
        follow();
    }

    private record Size(int nodes, int wires, Language language) {
        static Size of(State state) {
            return new Size(state.circuit().size(), state.circuit().wires().size(), state.preferences().language());
        }
    }

    private record Result(Same<Work> work, NumberFormat format, Language language) {
        static Result of(State state) {
            return new Result(new Same<>(state.work()), state.preferences().format(), state.preferences().language());
        }
    }

    private void follow() {
        session.show(Size::of, now -> size.setText(Message.of("status.size", now.nodes(), now.wires()).in(now.language())));
        session.show(state -> new Same<>(state.trace()), trace -> check(trace.it()));
        session.show(state -> state.preferences().language(), this::say);
        session.show(Result::of, now -> output.setText(output(now.work().it(), now.format()).in(now.language())));
        session.show(
                state -> kept(state).map(words -> new Words.Said(words, state.preferences().language())),
                said -> kept.setText(said.map(Words.Said::toString).orElse("")));
        session.show(Pane.of(state -> Math.round(state.viewport().zoom() * 100), percent -> zoom.setText(percent + " %")).followingView());
    }

    private void say(Language words) {
        checkTip.setText(Message.of("status.check.tip").in(words));
        verdict.ifPresent(known -> check.setText(known.in(words)));
    }

    /// Nothing for a sample or a new circuit that nobody has worked on.
    private static Optional<Message> kept(State state) {
        if (state.filing().saving()) {
            return Optional.of(Message.of("status.saving"));
        }
        if (state.isUnsaved()) {
            return Optional.of(Message.of("status.unsaved"));
        }
        return state.origin().file().map(path -> Message.of("status.saved"));
    }

    private static Message output(Work work, NumberFormat format) {
        Optional<Message> problem = work.outputProblem();
        if (problem.isPresent()) {
            return problem.get();
        }
        Circuit circuit = work.circuit();
        String name = Circuit.label(circuit.node(circuit.output().orElseThrow()));
        Optional<Tensor> value = work.moment().value(circuit.output().get());
        if (value.isEmpty()) {
            return Message.of("status.output.later", name);
        }
        return Message.of(
                circuit.chosenOutput().isPresent() ? "status.output" : "status.output.unchosen", name,
                value.get().isScalar()
                        ? format.format(value.get().number())
                        : value.get().count() <= MOST_SHOWN ? format.format(value.get()) : Message.of("status.shape", value.get().shape()));
    }

    private void check(Trace trace) {
        verdict = Optional.empty();
        check.setText("");
        BooleanSupplier wanted = turns.next();
        if (!trace.hasBackward() || work(trace) > MOST_WORK) {
            return;
        }
        worker.send(new Errand<>(() -> verdict(trace, GradientCheck.of(trace)), wanted, found -> {
            verdict = Optional.of(found);
            check.setText(found.in(session.state().preferences().language()));
        }));
    }

    /// How many numbers are varied, times how many nodes are computed for each.
    private static long work(Trace trace) {
        long entries = trace.circuit().nodes().stream()
                .filter(node -> node.gate().isSource())
                .mapToLong(node -> node.value().map(Tensor::count).orElse(0))
                .sum();
        return entries * trace.circuit().size();
    }

    private static Message verdict(Trace trace, List<GradientCheck.Result> results) {
        double worst = 0;
        for (GradientCheck.Result result : results) {
            if (result.kink().isPresent()) {
                return Message.of("status.check.kink", Circuit.label(trace.circuit().node(result.kink().get())));
            }
            if (!result.isCompared()) {
                return Message.of("status.check.lost", Circuit.label(trace.circuit().node(result.source())));
            }
            if (!result.agrees()) {
                return Message.of("status.check.fails", Circuit.label(trace.circuit().node(result.source())));
            }
            worst = Math.max(worst, result.error());
        }
        return Message.of("status.check.agrees", new NumberFormat(0).format(worst));
    }
}
