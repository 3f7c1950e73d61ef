/// Measures what has a budget; run by `mvn -Pbench verify`. A benchmark is a JMH method that also
/// carries a [Budget]; [Benchmarks] runs all of them and prints one row each.
@NullMarked
package org.gradwire.bench;

import org.jspecify.annotations.NullMarked;
