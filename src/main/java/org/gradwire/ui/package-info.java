/// The window.
@NullMarked
package org.gradwire.ui;

import org.jspecify.annotations.NullMarked;
