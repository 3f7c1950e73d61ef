/// Words: the two languages of the program, texts that carry both, and refusals.
///
/// A sentence that a person may read is either a [org.gradwire.text.Text] (both languages side by
/// side, for gates and samples, so that they are written where the thing itself is) or a
/// [org.gradwire.text.Message] (a key of the bundle in `assets/text` with its arguments). Nothing in
/// the core prints; it returns messages, and whoever shows them picks the language.
@NullMarked
package org.gradwire.text;

import org.jspecify.annotations.NullMarked;
