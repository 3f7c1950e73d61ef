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

    @Override
    public void forward(Plan plan, Part part, Entrywise rule, Operands o, BatchRows batch) {
        Run run = part.run();
        int first = run.firstOperand();
        o.inputs = run.inputs();
        for (int entry = run.entriesFrom(); entry < run.entriesTo(); entry++) {
            o.first = first;
            o.output = plan.entryOutputs[entry];
            o.firstParameter = plan.entryParameters[entry];
            double[] outputs = batch.values[o.output];
            compute(part, rule, o, batch, outputs);
            first += run.inputs();
        }
    }

    @Override
    public void backward(Plan plan, Part part, Entrywise local, Operands o, Rows rows, BatchRows batch) {
        Run run = part.run();
        boolean each = part.isEach(o.port);
        int first = run.firstOperand();
        o.inputs = run.inputs();
        for (int entry = run.entriesFrom(); entry < run.entriesTo(); entry++) {
            o.first = first;
            o.output = plan.entryOutputs[entry];
            o.firstParameter = plan.entryParameters[entry];
            int place = plan.downstream[first + o.port];
            double[] contributions = each && !run.broadcast() ? batch.gradients[place] : batch.passedBack;
            slopes(part, local, o, batch, contributions);
            multiply(contributions, batch.gradients[o.output], batch.examples);
            if (!each) {
                double sum = sum(contributions, batch.examples);
                rows.gradients[place] = run.broadcast() ? rows.gradients[place] + sum : sum;
            } else if (run.broadcast()) {
                add(batch.gradients[place], contributions, batch.examples);
            }
            first += run.inputs();
        }
    }

    /// The rule at one entry of every example.
    private static void compute(Part part, Entrywise rule, Operands o, BatchRows batch, double[] results) {
        int[] ports = part.eachPorts();
        int one = o.positions[o.first + ports[0]];
        if (ports.length == 1) {
            compute(rule, o, one, batch.values[one], results, batch.examples);
        } else if (ports.length == 2) {
            int other = o.positions[o.first + ports[1]];
            compute(rule, o, one, batch.values[one], other, batch.values[other], results, batch.examples);
        } else {
            for (int example = 0; example < batch.examples; example++) {
                take(ports, o, batch, example);
                results[example] = rule.at(o);
            }
        }
    }

    private static void compute(Entrywise rule, Operands o, int place, double[] x, double[] results, int examples) {
        double[] row = o.row;
        for (int example = 0; example < examples; example++) {
            row[place] = x[example];
            results[example] = rule.at(o);
        }
    }

    private static void compute(
            Entrywise rule, Operands o, int placeA, double[] a, int placeB, double[] b, double[] results, int examples) {
        double[] row = o.row;
        for (int example = 0; example < examples; example++) {
            row[placeA] = a[example];
            row[placeB] = b[example];
            results[example] = rule.at(o);
        }
    }

    /// The same for a local gradient, which may read the output as well.
    private static void slopes(Part part, Entrywise local, Operands o, BatchRows batch, double[] results) {
        int[] ports = part.eachPorts();
        double[] outputs = batch.values[o.output];
        int one = o.positions[o.first + ports[0]];
        if (ports.length == 1) {
            compute(local, o, one, batch.values[one], o.output, outputs, results, batch.examples);
        } else if (ports.length == 2) {
            int other = o.positions[o.first + ports[1]];
            slopes(local, o, one, batch.values[one], other, batch.values[other], outputs, results, batch.examples);
        } else {
            for (int example = 0; example < batch.examples; example++) {
                take(ports, o, batch, example);
                o.row[o.output] = outputs[example];
                results[example] = local.at(o);
            }
        }
    }

    private static void slopes(
            Entrywise local, Operands o, int placeA, double[] a, int placeB, double[] b, double[] y, double[] results, int examples) {
        double[] row = o.row;
        int output = o.output;
        for (int example = 0; example < examples; example++) {
            row[placeA] = a[example];
            row[placeB] = b[example];
            row[output] = y[example];
            results[example] = local.at(o);
        }
    }

    private static void take(int[] ports, Operands o, BatchRows batch, int example) {
        for (int port : ports) {
            int place = o.positions[o.first + port];
            o.row[place] = batch.values[place][example];
        }
    }

    private static void multiply(double[] slopes, double[] upstream, int examples) {
        for (int example = 0; example < examples; example++) {
            slopes[example] = upstream[example] * slopes[example];
        }
    }

    private static void add(double[] to, double[] from, int examples) {
        for (int example = 0; example < examples; example++) {
            to[example] += from[example];
        }
    }

    private static double sum(double[] numbers, int examples) {
        double sum = 0;
        for (int example = 0; example < examples; example++) {
            sum += numbers[example];
        }
        return sum;
    }
}
