/// The circuits that are shipped: files of `samples/`, packed into the program. Their order and their
/// groups stand in `samples/index.txt`; each brings its lesson and the numbers that it must show.
@NullMarked
package org.gradwire.sample;

import org.jspecify.annotations.NullMarked;
