/// How the program starts.
@NullMarked
package org.gradwire;

import org.jspecify.annotations.NullMarked;
