package org.gradwire.file;

import org.gradwire.text.Language;
import org.gradwire.text.Message;

/// What is wrong with a file, and where.
///
/// @param file   the file as the person named it
/// @param line   from 1; 0 where the file as a whole is wrong
/// @param column from 1, in characters; 0 where the file as a whole is wrong
public record FileProblem(String file, int line, int column, Message what) {
    /// As compilers print it, so that editors can jump there: `FILE:LINE:COLUMN: what is wrong; what to do`.
    public String in(Language language) {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + what.in(language);
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
