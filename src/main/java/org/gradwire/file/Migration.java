package org.gradwire.file;

import java.util.List;
import java.util.function.UnaryOperator;

/// Brings the tree of an older file to the present version, one version at a time.
///
/// A change of the format that older programs would misread gets a new number: append one step here, from
/// the version that was the present one, and leave all the others alone. New fields need no new number,
/// because older programs keep what they do not know.
///
/// @param steps the first leads from version 1 to 2, the next from 2 to 3, …
record Migration(List<UnaryOperator<Json.Group>> steps) {
    static final Migration STANDARD = new Migration(List.of());

    /// The version that is written.
    int present() {
        return steps.size() + 1;
    }

    /// @throws Refusal for a file without a version, with one that never was, or with one that is newer
    Json.Group toPresent(Source source, Json.Group file) {
        Expect expect = new Expect(source);
        Json version = file.get("gradwire").orElseThrow(() -> source.refuse(file.at(), "file.version.missing"));
        int number = expect.whole(version, "gradwire", 1, Integer.MAX_VALUE);
        if (number > present()) {
            throw source.refuse(version.at(), "file.version.newer", number, present());
        }
        Json.Group migrated = file;
        for (UnaryOperator<Json.Group> step : steps.subList(number - 1, steps.size())) {
            migrated = step.apply(migrated);
        }
        return migrated;
    }
}
