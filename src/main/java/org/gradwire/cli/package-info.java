/// The command line: one class per command.
@NullMarked
package org.gradwire.cli;

import org.jspecify.annotations.NullMarked;
