package org.gradwire.ui.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.CodeLine;
import org.gradwire.code.LoopCode;
import org.gradwire.code.LoopLine;
import org.gradwire.code.Vectorized;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.train.Learning;
import org.gradwire.train.Stage;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.state.Sweeping;

/// The loop over the examples as code, with the line that a person is at; beside it all examples at once, with the same numbers.
final class LoopPane extends HBox {
    private static final int MOST_NUMBERS = 12;

    private final Session session;
    private final CodeColumn left;
    private final CodeColumn right;
    private Optional<LoopCode> shown = Optional.empty();
    private List<Vectorized.Line> vector = List.of();

    /// What the code is of; nothing while nobody looks.
    private record Written(Same<Circuit> circuit, Same<Learning> learning, NumberFormat format, Language language) {
        static Optional<Written> of(State state) {
            Dock dock = state.view().dock();
            return !dock.open() || dock.tab() != Dock.Tab.LOOP ? Optional.empty() : Optional.of(new Written(
                    new Same<>(state.document().circuit()), new Same<>(state.document().learning()),
                    state.preferences().format(), state.preferences().language()));
        }
    }

    /// Where in it a person is.
    private record Marked(Written written, Same<Trace> trace, int position, Optional<Same<Sweeping>> sweep) {
        static Optional<Marked> of(State state) {
            return Written.of(state).map(written -> new Marked(
                    written, new Same<>(state.trace()), state.playhead().position(), state.showing().sweep().map(Same::new)));
        }

        Moment moment() {
            return trace.it().at(position);
        }
    }

    public LoopPane(Session session, Words words) {
        this.session = session;
        setId("loop");
        getStyleClass().add("loop");
        Label loop = new Label();
        Label vector = new Label();
        words.bind(loop::setText, Message.of("loop.loop"));
        words.bind(vector::setText, Message.of("loop.vector"));
        left = new CodeColumn("loop-code", loop, this::go);
        right = new CodeColumn("vector-code", vector, line -> {});
        getChildren().addAll(left, right);
        session.show(Written::of, now -> now.ifPresent(this::write));
        session.show(Marked::of, now -> now.ifPresent(this::mark));
    }

    private void write(Written now) {
        Language language = now.language();
        shown = Optional.empty();
        vector = List.of();
        switch (LoopText.of(now.circuit().it(), now.learning().it())) {
            case Outcome.Refused<LoopText>(Message why) -> {
                left.say(why.in(language));
                right.say(" ");
            }
            case Outcome.Done<LoopText>(LoopText text) -> {
                shown = Optional.of(text.loop());
                left.show(text.loop().lines().stream()
                        .map(line -> new CodeColumn.Row(line.code(), line.isInside(), "", line.computes().filter(CodeLine.Backward.class::isInstance).isPresent())).toList());
                switch (text.vector()) {
                    case Outcome.Refused<LoopText.Computed>(Message why) -> right.say(why.in(language));
                    case Outcome.Done<LoopText.Computed>(LoopText.Computed done) -> {
                        vector = done.form().lines(done.trace());
                        right.show(vector.stream().map(line -> row(line, now.format())).toList());
                    }
                }
            }
        }
    }

    private static CodeColumn.Row row(Vectorized.Line line, NumberFormat format) {
        return new CodeColumn.Row(line.code(), false, line.number().map(number -> number(number, format)).orElse(""), line.isGradient());
    }

    private static String number(Tensor number, NumberFormat format) {
        return number.count() > MOST_NUMBERS ? number.shape().toString() : format.format(number);
    }

    private void mark(Marked now) {
        Moment moment = now.moment();
        Optional<Step> step = moment.step();
        Optional<Sweeping> sweep = now.sweep().map(Same::it);
        NumberFormat format = now.written().format();
        Optional<Set<Integer>> lines = shown.flatMap(code -> sweep.map(way -> code.at(way.stage(), step)));
        left.mark(lines.orElse(Set.of()));
        left.numbers(shown.stream().flatMap(code -> code.lines().stream())
                .map(line -> known(line, moment).map(number -> number(number, format)).orElse(""))
                .toList());
        right.mark(sweep.map(way -> same(way, step)).orElse(Set.of()));
    }

    /// What a line has computed for the example that is shown, as soon as it has.
    private static Optional<Tensor> known(LoopLine line, Moment moment) {
        return line.computes().flatMap(computed -> switch (computed) {
            case CodeLine.Forward forward -> moment.value(forward.node());
            case CodeLine.Backward backward -> moment.contribution(backward.wires().getLast());
            case CodeLine.Source _, CodeLine.Seed _ -> Optional.empty();
        });
    }

    /// The lines that do for all examples what the step did for one.
    private Set<Integer> same(Sweeping sweep, Optional<Step> step) {
        boolean passing = sweep.isPassing();
        boolean backward = !passing || step.filter(made -> made instanceof Step.BackwardWire || made instanceof Step.Seed || made instanceof Step.Accumulate).isPresent();
        Set<NodeId> nodes = new HashSet<>();
        if (!passing) {
            nodes.addAll(sweep.tally().parameters().keySet());
            sweep.tally().updating().ifPresent(only -> nodes.retainAll(Set.of(only)));
        } else if (step.isPresent()) {
            nodes.add(step.get() instanceof Step.BackwardWire back ? back.from() : step.get().node());
        }
        return IntStream.range(0, vector.size())
                .filter(i -> vector.get(i).isGradient() == backward && vector.get(i).node().filter(nodes::contains).isPresent())
                .boxed().collect(Collectors.toSet());
    }

    /// To what a line does; where nobody is on the way over the examples, that begins.
    private void go(int line) {
        LoopCode code = shown.orElseThrow();
        if (session.state().showing().sweep().isEmpty()) {
            session.become(Stepping.sweep(true));
        }
        Optional<Sweeping> sweep = session.state().showing().sweep();
        if (sweep.isPresent()) {
            LoopLine pressed = code.lines().get(line);
            int example = sweep.get().example();
            switch (pressed.part()) {
                case BEFORE -> session.become(Stepping.sweep(new Stage.Passing(0), 0));
                case EACH -> session.become(Stepping.sweep(new Stage.Passing(example), 0));
                case PASS -> session.become(Stepping.sweep(new Stage.Passing(example), code.position(line, session.state().trace())));
                case ADD -> session.become(Stepping.sweep(new Stage.Accumulated(example), 0));
                case DIVIDE -> session.become(Stepping.sweep(new Stage.Divided(), 0));
                case UPDATE -> session.become(Stepping.sweep(new Stage.Updated(pressed.parameter()), 0));
            }
        }
    }
}
