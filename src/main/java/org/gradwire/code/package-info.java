/// Staged code: the text form of a circuit, a subset of Python, read and written.
///
/// Reading goes in four steps, none of which runs anything or recurses into the length of the text:
/// [org.gradwire.code.Statements] cuts the text into statements and counts brackets, the generated parser
/// (grammar `Staged.g4`) and [org.gradwire.code.TreeReading] make each an [org.gradwire.code.Expression],
/// [org.gradwire.code.Meaning] decides which gates that means, and [org.gradwire.code.Assembly] holds the
/// nodes so far. [org.gradwire.code.StagedCode] is the door.
///
/// Writing is [org.gradwire.code.StagedWriter]: forward lines that read back as the same circuit, and the
/// backward lines of lecture notes, each knowing the wires it stands for.
@NullMarked
package org.gradwire.code;

import org.jspecify.annotations.NullMarked;
