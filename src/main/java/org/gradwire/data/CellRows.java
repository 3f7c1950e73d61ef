package org.gradwire.data;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gradwire.text.DecimalSign;

/// The cells of short texts as texts, row by row, where nothing is known yet of numbers.
final class CellRows extends CsvCallbackHandler<List<CellRows.Cell>> {
    private List<Cell> row = new ArrayList<>();

    private CellRows() {}

    record Cell(String text, boolean quoted) {
        boolean isNumber() {
            return DecimalSign.POINT.reads(text) || DecimalSign.COMMA.reads(text);
        }

        boolean isBlank() {
            return text.isEmpty();
        }

        /// Whether a quote stands where it should not if the cell began here.
        boolean isStrange() {
            return !quoted && text.indexOf('"') >= 0;
        }
    }

    /// False if reading stopped at a quote that fits nowhere. Blank lines are rows of one blank cell.
    ///
    /// @param next takes a row and says whether it wants another
    static boolean read(String text, Separator separator, Predicate<List<Cell>> next) {
        CsvReader<List<Cell>> reader = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new CellRows(), text);
        try {
            for (List<Cell> row : reader) {
                if (!next.test(row)) {
                    return true;
                }
            }
            return true;
        } catch (CsvParseException e) {
            return false;
        }
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return row.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        row = new ArrayList<>();
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        row.add(new Cell(DecimalSign.strip(new String(buffer, offset, length)), quoted));
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not asked for");
    }

    @Override
    protected void setEmpty() {
        row.add(new Cell("", false));
    }

    @Override
    protected List<Cell> buildRecord() {
        return row;
    }
}
