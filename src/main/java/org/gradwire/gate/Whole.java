package org.gradwire.gate;

/// A rule over whole tensors: fills the output (forward), or one downstream gradient (pullback).
@FunctionalInterface
public interface Whole {
    void fill(Tensors t);
}
