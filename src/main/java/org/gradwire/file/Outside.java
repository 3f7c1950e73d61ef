package org.gradwire.file;

/// What others have done to a file since it was read or written here.
public enum Outside {
    SAME,
    CHANGED,
    /// Moved or deleted, or its drive was taken away.
    GONE
}
