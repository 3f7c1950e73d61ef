/// What turns a circuit into a lesson.
@NullMarked
package org.gradwire.lesson;

import org.jspecify.annotations.NullMarked;
