package org.gradwire.ui.document;

/// Puts a question to a person. A second question takes the place of the first, as if that had been cancelled.
@FunctionalInterface
public interface Asker {
    void ask(Ask question);
}
