package org.gradwire.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.StagedCode;
import org.gradwire.data.Generator;
import org.gradwire.data.Split;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Placement;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;
import org.gradwire.train.Learning;
import org.gradwire.train.Recipe;
import org.gradwire.ui.control.ByHand;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Practice;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// A window without a window: what other threads would do is done when a test says so, and the clock goes on by a
/// little at each look.
final class Classroom {
    private static final long TICK = 30_000_000;
    private static final String XOR =
            """
            W = [[0.5, -0.3], [0.2, 0.8], [-0.6, 0.1]]
            b = [0.1, -0.2, 0.05]
            v = [0.7, -0.4, 0.3]
            c = 0.02
            x = [0, 0]
            t = 0
            h = tanh(W @ x + b)
            y = sigmoid(dot(v, h) + c)
            L = binary_cross_entropy(y, t)
            """;

    final Session session;
    final Trainer trainer;
    private final ByHand thread = new ByHand();
    private long time;
    private int messages;
    private int interruptAt = -1;
    private Runnable interruption = () -> {};

    Classroom(Document document) {
        session = new Session(new Origin.Fresh(1), document, Preferences.STANDARD);
        trainer = new Trainer(session, new Worker(thread, this::toWindow), () -> time += TICK);
    }

    static Classroom ofXor() {
        return new Classroom(xor());
    }

    static Document xor() {
        Recipe recipe = Recipe.STANDARD.withRate(0.5).withEpochs(10);
        return document(XOR, Set.of("W", "b", "v", "c"), List.of("t"), recipe, List.of("x", "x1", "x2"), List.of("t", "y"));
    }

    @SafeVarargs
    static Document document(String code, Set<String> parameters, List<String> targets, Recipe recipe, List<String>... bound) {
        Circuit circuit = StagedCode.read(code, Limits.STANDARD).circuitOrThrow();
        EditorState state = EditorState.of(Document.of(circuit, Placement.EMPTY));
        List<Binding> bindings = new ArrayList<>();
        for (String name : parameters) {
            state = kind(state, name, Sources.PARAMETER.gate());
        }
        for (List<String> names : bound) {
            String source = names.getFirst();
            state = kind(state, source, (targets.contains(source) ? Sources.TARGET : Sources.INPUT).gate());
            bindings.add(new Binding(circuit.named(source).orElseThrow().id(), names.subList(1, names.size()), false));
        }
        Dataset data = new Dataset(org.gradwire.data.Generation.standard(Generator.XOR).table().orThrow(), bindings, Split.NONE);
        return state.document().withLearning(new Learning(data, recipe));
    }

    private static EditorState kind(EditorState state, String name, Gate gate) {
        return Commands.kinds(state, Set.of(state.document().circuit().named(name).orElseThrow().id()), gate).after();
    }

    private void toWindow(Runnable message) {
        message.run();
        if (++messages == interruptAt) {
            interruption.run();
        }
    }

    /// Does something when the window has been told so often from now on.
    Classroom meanwhile(int after, Runnable what) {
        interruptAt = messages + after;
        interruption = what;
        return this;
    }

    /// Lets the other thread do all that it was asked to.
    Classroom work() {
        thread.work();
        return this;
    }

    Classroom train() {
        trainer.run();
        return work();
    }

    State state() {
        return session.state();
    }

    Practice practice() {
        return state().practice();
    }

    Document document() {
        return state().document();
    }

    int epoch() {
        return practice().progress().orElseThrow().epoch();
    }

    /// How many epochs the curve knows, without its start.
    int epochsOnCurve() {
        return practice().progress().orElseThrow().losses().length() - 1;
    }

    int actions() {
        int count = 0;
        for (var moved = state().history().undo(); moved.isPresent(); moved = moved.get().history().undo()) {
            count++;
        }
        return count;
    }

    NodeId id(String name) {
        return document().circuit().named(name).orElseThrow().id();
    }

    Optional<Tensor> value(String name) {
        return document().circuit().node(id(name)).value();
    }

    /// The parameters that the document has.
    Map<String, Optional<Tensor>> parameters() {
        return Map.of("W", value("W"), "b", value("b"), "v", value("v"), "c", value("c"));
    }

    void set(String name, double number) {
        session.become(Editing.attempt(Commands.set(state().editor(), id(name), "value", Tensor.scalar(number), 0)));
    }
}
