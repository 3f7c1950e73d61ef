package org.gradwire.ui.state;

/// What lies over the window until it is closed.
public enum Sheet {
    /// The list of everything that can be done.
    FIND,
    /// All keys.
    KEYS,
    /// The lesson of the circuit.
    LESSON,
    /// Code that becomes a circuit.
    CODE,
    /// Layers to be inserted.
    LAYERS,
    /// Data made by formula and seed.
    DRAW_DATA,
    /// A new gate.
    OWN_GATE,
    /// The own gate that is selected.
    EDIT_GATE
}
