package org.gradwire.data;

import org.gradwire.text.DecimalSign;

/// How a CSV file was understood, so that a person can see it and say otherwise.
///
/// @param loose  whether blanks stand between separators and quotes
/// @param header whether the first row holds names
public record CsvForm(Encoding encoding, Separator separator, boolean loose, DecimalSign decimals, boolean header) {
    CsvForm with(DecimalSign next) {
        return new CsvForm(encoding, separator, loose, next, header);
    }
}
