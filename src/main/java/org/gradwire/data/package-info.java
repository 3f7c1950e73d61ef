/// Tables of numbers: named columns, read from CSV, pasted, typed or drawn by seed.
///
/// A [org.gradwire.data.Table] knows nothing of circuits; how its columns feed the sources of one is said in `train`.
@NullMarked
package org.gradwire.data;

import org.jspecify.annotations.NullMarked;
