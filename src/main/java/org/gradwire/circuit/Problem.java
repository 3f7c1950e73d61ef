package org.gradwire.circuit;

import org.gradwire.text.Message;

/// Why a node is not computed, where the cause is the node itself and not one that feeds it.
public record Problem(NodeId node, Message what) {}
