/// What can be done, looked up: by typing a part of its name, and by the keys.
@NullMarked
package org.gradwire.ui.find;

import org.jspecify.annotations.NullMarked;
