package org.gradwire.ui.control;

/// Where what is selected is written: its name, its numbers.
public interface Fields {
    /// Takes the keys to the name of what is selected.
    void name();

    /// Takes the keys to the first thing that can be changed of what is selected.
    void first();
}
