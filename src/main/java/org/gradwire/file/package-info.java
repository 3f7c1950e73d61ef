/// Circuit files: reading them whatever is in them, and writing them so that nothing is ever lost.
///
/// [org.gradwire.file.CircuitFile] is the door. Reading goes `Source` (text and places) → `JsonTree`
/// (a tree that knows where each token is) → [org.gradwire.file.Migration] (older versions become the
/// present one) → `DocumentReader` with `NodeReader`, `TensorReader` and `ExpectedReader` →
/// [org.gradwire.edit.Document]. Whatever is wrong ends as one [org.gradwire.file.FileProblem] with
/// line and column. Writing goes `Writable` (could this be read again?) → `DocumentWriter` (text) →
/// `SafeWrite` (beside, flushed, renamed, the old version kept). `Fields` lists the names of the
/// format, which is described in `src/docs/file-format.md`.
@NullMarked
package org.gradwire.file;

import org.jspecify.annotations.NullMarked;
