/// What turns a circuit into a lesson: numbers that a text prints and that the circuit must show.
@NullMarked
package org.gradwire.lesson;

import org.jspecify.annotations.NullMarked;
