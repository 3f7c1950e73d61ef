/// Tables of numbers: named columns, read from CSV, pasted, typed or drawn by seed.
///
/// [org.gradwire.data.Csv] reads files, [org.gradwire.data.CsvText] writes them, and [org.gradwire.data.Pasting] takes
/// and gives blocks of cells. A cell that is no number never stops any of them: it is kept, and
/// [org.gradwire.data.CellProblem] has the sentence for it. A [org.gradwire.data.Generation] makes a table by formula and
/// seed; [org.gradwire.data.Split] and [org.gradwire.data.Labels] say what its rows and labels are used for.
///
/// A [org.gradwire.data.Table] knows nothing of circuits; how its columns feed the sources of one is said in `train`.
@NullMarked
package org.gradwire.data;

import org.jspecify.annotations.NullMarked;
