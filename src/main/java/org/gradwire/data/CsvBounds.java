package org.gradwire.data;

import org.gradwire.circuit.Limits;

/// The most that a CSV file may hold, so that reading it takes memory in proportion to its size and never more
/// than 512 MB for numbers.
///
/// @param bytes   of the file
/// @param columns of the table
/// @param cells   of the table
/// @param words   cells that are no numbers
/// @param known   different words that are kept once each
/// @param cell    characters in a cell
record CsvBounds(long bytes, int columns, long cells, int words, int known, int cell) {
    static CsvBounds of(Limits limits) {
        return new CsvBounds(limits.csvBytes(), 16_384, 16L * limits.entries(), 1_000_000, 1_000, 1 << 20);
    }
}
