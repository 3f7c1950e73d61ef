package org.gradwire.pass;

import org.gradwire.gate.Entrywise;
import org.gradwire.gate.Operands;

/// What [Loops] copies.
final class PlainLoop implements Loop {
    @Override
    public void forward(Plan plan, Run run, Entrywise rule, Operands o) {
        int[] outputs = plan.entryOutputs;
        int[] parameters = plan.entryParameters;
        double[] values = o.row;
        int inputs = run.inputs();
        int first = run.firstOperand();
        int to = run.entriesTo();
        o.inputs = inputs;
        for (int entry = run.entriesFrom(); entry < to; entry++) {
            int output = outputs[entry];
            o.first = first;
            o.output = output;
            o.firstParameter = parameters[entry];
            values[output] = rule.at(o);
            first += inputs;
        }
    }

    @Override
    public void backward(Plan plan, Run run, Entrywise local, Operands o, Rows rows) {
        int[] outputs = plan.entryOutputs;
        int[] parameters = plan.entryParameters;
        int[] downstream = plan.downstream;
        double[] gradients = rows.gradients;
        boolean broadcast = run.broadcast();
        int port = o.port;
        int inputs = run.inputs();
        int first = run.firstOperand();
        int to = run.entriesTo();
        o.inputs = inputs;
        for (int entry = run.entriesFrom(); entry < to; entry++) {
            int output = outputs[entry];
            o.first = first;
            o.output = output;
            o.firstParameter = parameters[entry];
            double contribution = gradients[output] * local.at(o);
            int place = downstream[first + port];
            gradients[place] = broadcast ? gradients[place] + contribution : contribution;
            first += inputs;
        }
    }
}
