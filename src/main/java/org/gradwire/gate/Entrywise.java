package org.gradwire.gate;

/// A rule from the numbers at one place of the inputs to one number: an output entry or a local gradient.
@FunctionalInterface
public interface Entrywise {
    double at(Operands o);
}
