/// The computational graph: nodes, and wires between them.
///
/// A [org.gradwire.circuit.Circuit] is an immutable value; every edit returns the next one or a
/// sentence that says why not. It always holds that wires lead to nodes that exist, that an input
/// port has at most one wire, that names are unique, and that there is no cycle. Inputs without a
/// wire and shapes that do not fit are legal and listed as problems.
@NullMarked
package org.gradwire.circuit;

import org.jspecify.annotations.NullMarked;
