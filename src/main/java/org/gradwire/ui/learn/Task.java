package org.gradwire.ui.learn;

/// What a training is asked to do.
sealed interface Task {
    record Epochs(int epochs) implements Task {}

    record Updates(int updates) implements Task {}

    record Visit(int epoch, long gesture) implements Task {
    }

    /// See [org.gradwire.edit.Transaction].
    default long gesture() {
        return this instanceof Visit(int _, long gesture) ? gesture : 0;
    }
}
