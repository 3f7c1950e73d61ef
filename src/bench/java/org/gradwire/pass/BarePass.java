package org.gradwire.pass;

import java.util.Arrays;
import org.gradwire.circuit.Circuit;
import org.gradwire.gate.Entrywise;
import org.gradwire.gate.Operands;

/// The pass of a scalar circuit that nobody wants to step through: contributions go straight into
/// the gradients, and none is kept. Only to compare with.
public final class BarePass {
    private final Plan plan;
    private final Evaluator evaluator;
    private final double[] values;
    private final double[] gradients;
    private final Operands operands = new Operands();

    public BarePass(Plan plan, Circuit circuit) {
        this.plan = plan;
        evaluator = new Evaluator(plan).load(circuit);
        values = evaluator.rows().values;
        gradients = new double[values.length];
        operands.row = values;
        operands.positions = plan.operands;
        operands.parameters = plan.parameters;
    }

    public void run() {
        evaluator.forward();
        Arrays.fill(gradients, 0);
        gradients[plan.layout.offsets[plan.layout.output]] = 1;
        for (int i = plan.runs.size() - 1; i >= 0; i--) {
            Run run = plan.runs.get(i);
            if (run.backward() && run.isEntrywise()) {
                for (int port = 0; port < run.inputs(); port++) {
                    backward(run, port, run.local(port));
                }
            }
        }
    }

    private void backward(Run run, int port, Entrywise local) {
        Operands o = operands;
        o.inputs = run.inputs();
        o.port = port;
        o.first = run.firstOperand();
        for (int entry = run.entriesFrom(); entry < run.entriesTo(); entry++) {
            o.output = plan.entryOutputs[entry];
            o.firstParameter = plan.entryParameters[entry];
            gradients[plan.operands[o.first + port]] += gradients[o.output] * local.at(o);
            o.first += o.inputs;
        }
    }

    /// Numbers the steps of a plan again; how many there are.
    public static int indexSteps(Plan plan) {
        return new StepIndex(plan.layout).count();
    }
}
