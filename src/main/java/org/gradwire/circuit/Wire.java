package org.gradwire.circuit;

/// From the output of one node to an input port of another.
public record Wire(NodeId from, PortRef to) {}
