package org.gradwire.pass;

import org.gradwire.gate.Entrywise;
import org.gradwire.gate.Operands;

/// Adds what travels back to one port straight to the gradients; what [BarePass] copies.
final class AddingLoop implements BareLoop {
    @Override
    public void backward(Plan plan, Run run, Entrywise local, Operands o, double[] gradients) {
        int[] outputs = plan.entryOutputs;
        int[] parameters = plan.entryParameters;
        int[] operands = plan.operands;
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
            gradients[operands[first + port]] += gradients[output] * local.at(o);
            first += inputs;
        }
    }
}
