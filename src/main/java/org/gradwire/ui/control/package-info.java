/// What every room is furnished with: fields, formulas, words in both languages, errands for what takes long.
@NullMarked
package org.gradwire.ui.control;

import org.jspecify.annotations.NullMarked;
