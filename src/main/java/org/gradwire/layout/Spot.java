package org.gradwire.layout;

/// Where the centre of a node belongs, in world units: x to the right, y down.
public record Spot(double x, double y) {}
