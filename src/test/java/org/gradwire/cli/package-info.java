/// The command line, run in process as a person types it.
@NullMarked
package org.gradwire.cli;

import org.jspecify.annotations.NullMarked;
