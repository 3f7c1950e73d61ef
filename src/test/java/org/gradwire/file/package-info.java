@NullMarked
package org.gradwire.file;

import org.jspecify.annotations.NullMarked;
