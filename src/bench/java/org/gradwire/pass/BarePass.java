package org.gradwire.pass;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.gradwire.circuit.Circuit;
import org.gradwire.gate.Entrywise;
import org.gradwire.gate.Operands;

/// The pass of a scalar circuit that nobody wants to step through: contributions go straight into
/// the gradients, and none is kept. Only to compare with, so it has every advantage of the evaluator:
/// a loop for each rule, as [Loops] gives it.
public final class BarePass {
    private final Plan plan;
    private final Evaluator evaluator;
    private final double[] values;
    private final double[] gradients;
    private final Operands operands = new Operands();
    /// By run and port.
    private final BareLoop[][] loops;

    public BarePass(Plan plan, Circuit circuit) {
        this.plan = plan;
        evaluator = new Evaluator(plan).load(circuit);
        values = evaluator.rows().values;
        gradients = new double[values.length];
        operands.row = values;
        operands.positions = plan.operands;
        operands.parameters = plan.parameters;
        IdentityHashMap<Entrywise, BareLoop> copies = new IdentityHashMap<>();
        loops = new BareLoop[plan.runs.size()][];
        for (int i = 0; i < loops.length; i++) {
            Run run = plan.runs.get(i);
            loops[i] = new BareLoop[run.isEntrywise() ? run.inputs() : 0];
            for (int port = 0; port < loops[i].length; port++) {
                loops[i][port] = copies.computeIfAbsent(run.local(port), rule -> copy());
            }
        }
    }

    private static BareLoop copy() {
        String file = AddingLoop.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(BarePass.class.getClassLoader().getResourceAsStream(file), file)) {
            return (BareLoop) MethodHandles.lookup()
                    .defineHiddenClass(in.readAllBytes(), true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run() {
        evaluator.forward();
        Arrays.fill(gradients, 0);
        gradients[plan.layout.offsets[plan.layout.output]] = 1;
        for (int i = plan.runs.size() - 1; i >= 0; i--) {
            Run run = plan.runs.get(i);
            if (run.backward() && run.isEntrywise()) {
                for (int port = 0; port < run.inputs(); port++) {
                    operands.port = port;
                    loops[i][port].backward(plan, run, run.local(port), operands, gradients);
                }
            }
        }
    }

    /// Numbers the steps of a plan again; how many there are.
    public static int indexSteps(Plan plan) {
        return new StepIndex(plan.layout).count();
    }
}
