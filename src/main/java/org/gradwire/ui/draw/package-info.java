/// The dialog for data that are made by formula and seed.
@NullMarked
package org.gradwire.ui.draw;

import org.jspecify.annotations.NullMarked;
