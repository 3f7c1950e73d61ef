package org.gradwire.train;

import org.gradwire.text.Text;

/// How a gradient becomes a step. In all of them g is the mean gradient of the batch plus decay·w.
public enum Optimizer {
    /// `w := w − α·g`.
    SGD("sgd", Text.of("gradient descent", "경사하강법"), 0),
    /// `v := 0.9·v + g`, `w := w − α·v`.
    MOMENTUM("momentum", Text.of("momentum", "모멘텀"), 1),
    /// Kingma and Ba 2015 with 0.9, 0.999 and 1e-8, corrected for the start at 0.
    ADAM("adam", Text.of("Adam", "Adam"), 2);

    static final double FRICTION = 0.9;
    static final double FIRST = 0.9;
    static final double SECOND = 0.999;
    static final double EPSILON = 1e-8;

    private final String id;
    private final Text label;
    private final int memories;

    Optimizer(String id, Text label, int memories) {
        this.id = id;
        this.label = label;
        this.memories = memories;
    }

    /// What files and the command line call it.
    public String id() {
        return id;
    }

    public Text label() {
        return label;
    }

    /// How many numbers it remembers for each parameter.
    int memories() {
        return memories;
    }

    /// Moves some parameters.
    ///
    /// @param w      the parameters, from `from` on
    /// @param sum    the gradients added up over the batch, likewise
    /// @param count  how many examples they were added up over
    /// @param memory by kind of memory, then by parameter from `at` on
    /// @param update the number of this update, from 1
    void step(double[] w, double[] sum, int from, int length, int count, double rate, double decay, double[][] memory, int at, long update) {
        switch (this) {
            case SGD -> {
                for (int i = 0; i < length; i++) {
                    w[from + i] -= rate * gradient(w, sum, from + i, count, decay);
                }
            }
            case MOMENTUM -> {
                double[] v = memory[0];
                for (int i = 0; i < length; i++) {
                    v[at + i] = FRICTION * v[at + i] + gradient(w, sum, from + i, count, decay);
                    w[from + i] -= rate * v[at + i];
                }
            }
            case ADAM -> {
                double[] m = memory[0];
                double[] v = memory[1];
                double first = 1 - Math.pow(FIRST, (double) update);
                double second = 1 - Math.pow(SECOND, (double) update);
                for (int i = 0; i < length; i++) {
                    double g = gradient(w, sum, from + i, count, decay);
                    m[at + i] = FIRST * m[at + i] + (1 - FIRST) * g;
                    v[at + i] = SECOND * v[at + i] + (1 - SECOND) * g * g;
                    w[from + i] -= rate * (m[at + i] / first) / (Math.sqrt(v[at + i] / second) + EPSILON);
                }
            }
        }
    }

    private static double gradient(double[] w, double[] sum, int at, int count, double decay) {
        return decay == 0 ? sum[at] / count : sum[at] / count + decay * w[at];
    }
}
