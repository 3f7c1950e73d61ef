package org.gradwire.ui.document;

/// A data file that is being read.
///
/// @param share of it, from 0 to 1
public record DataProgress(String file, double share) {}
