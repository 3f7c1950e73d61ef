/// The document and how it is edited.
///
/// A [org.gradwire.edit.Document] is an immutable value: a circuit, where its nodes sit, and what is
/// written about it. A user action is a [org.gradwire.edit.Transaction]; undo puts the previous value back.
@NullMarked
package org.gradwire.edit;

import org.jspecify.annotations.NullMarked;
