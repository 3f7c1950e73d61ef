package org.gradwire.data;

import java.util.Optional;
import org.gradwire.text.DecimalSign;

/// What a person says about a CSV file; what is left out is found by looking at its first rows.
///
/// @param header whether the first row holds names
public record CsvOptions(Optional<Boolean> header, Optional<Separator> separator, Optional<DecimalSign> decimals) {
    public static final CsvOptions FOUND = new CsvOptions(Optional.empty(), Optional.empty(), Optional.empty());

    public CsvOptions withHeader(boolean told) {
        return new CsvOptions(Optional.of(told), separator, decimals);
    }

    public CsvOptions with(Separator told) {
        return new CsvOptions(header, Optional.of(told), decimals);
    }

    public CsvOptions with(DecimalSign told) {
        return new CsvOptions(header, separator, Optional.of(told));
    }
}
