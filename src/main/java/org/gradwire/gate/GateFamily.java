package org.gradwire.gate;

/// Implemented by the enums that list gates; a family is one group of the palette.
public interface GateFamily {
    Gate gate();
}
