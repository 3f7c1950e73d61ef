package org.gradwire.ui.document;

/// What a document needs from outside its window.
public record Desk(Chooser chooser, Store store, Neighbours neighbours) {}
