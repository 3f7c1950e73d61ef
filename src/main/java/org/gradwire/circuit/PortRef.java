package org.gradwire.circuit;

/// An input port of a node. As a port has at most one wire, this also names the wire that ends there.
public record PortRef(NodeId node, int port) {}
