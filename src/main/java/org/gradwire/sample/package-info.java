/// The circuits that are shipped: files of `samples/`, packed into the program.
@NullMarked
package org.gradwire.sample;

import org.jspecify.annotations.NullMarked;
