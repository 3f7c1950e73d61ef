/// What there is to open: the start page, the list of samples, a place for code. Their pictures come
/// from [org.gradwire.ui.start.Gallery], which reads and draws on a thread of its own.
@NullMarked
package org.gradwire.ui.start;

import org.jspecify.annotations.NullMarked;
