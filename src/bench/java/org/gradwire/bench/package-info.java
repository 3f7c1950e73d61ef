/// Measures what has a budget; run by `mvn -Pbench verify`. [Benchmarks] prints one row each.
/// What runs in nanoseconds is a JMH method that also carries a [Budget]; what a machine has to
/// be watched for, such as frames and whole processes, has a [Harness] of its own.
@NullMarked
package org.gradwire.bench;

import org.jspecify.annotations.NullMarked;
