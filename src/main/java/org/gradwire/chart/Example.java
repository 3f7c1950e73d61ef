package org.gradwire.chart;

/// A row of the table as a point of the plane.
///
/// @param label  which class it belongs to, from 0
/// @param test   whether it was kept out of training
/// @param missed whether the circuit answers another class
public record Example(double x, double y, int label, boolean test, boolean missed) {}
