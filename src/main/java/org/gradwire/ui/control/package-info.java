/// What every room is furnished with: fields, formulas, words in both languages, a thread to work on.
@NullMarked
package org.gradwire.ui.control;

import org.jspecify.annotations.NullMarked;
