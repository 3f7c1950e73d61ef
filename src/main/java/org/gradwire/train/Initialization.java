package org.gradwire.train;

public enum Initialization {
    XAVIER
}
