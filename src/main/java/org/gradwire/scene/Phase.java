package org.gradwire.scene;

/// A part of the time that a step takes.
///
/// @param step   whose number is under way
/// @param share  of the whole time
/// @param detail whether it is left out when there is little time
public record Phase(int step, double share, boolean detail, Act act) {
    Phase lasting(double next) {
        return new Phase(step, next, detail, act);
    }
}
