package org.gradwire.data;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.text.DecimalSign;
import org.gradwire.text.DecimalVotes;
import org.gradwire.text.Message;
import org.jspecify.annotations.Nullable;

/// Takes the cells of a CSV file one by one and makes columns of them; a number is never an object.
///
/// Rows in which nothing stands but separators are passed over, as blank lines are; one of empty quotes is a row.
final class CsvRows extends CsvCallbackHandler<Boolean> {
    private final DecimalSign sign;
    private final CsvBounds bounds;
    private final DecimalVotes votes = new DecimalVotes();
    private Optional<CsvReading.Unreadable> either = Optional.empty();

    private boolean headerNext;
    private final List<String> header = new ArrayList<>();
    private final List<ColumnBuilder> columns = new ArrayList<>();
    /// How many cells a row must have; those after it belong to columns without a name.
    private int least;
    private int rows;
    private int wrong;
    /// Words that came before, since a column of words mostly repeats a few.
    private final Map<String, String> words = new HashMap<>();

    private long line;
    private int count;
    private boolean content;
    private boolean empty;
    private double[] numbers = new double[16];
    private @Nullable String[] texts = new String[16];

    CsvRows(CsvForm form, CsvBounds bounds) {
        sign = form.decimals();
        headerNext = form.header();
        this.bounds = bounds;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        content = false;
        empty = false;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not asked for");
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (count == bounds.columns()) {
            throw new CsvRefusal(line, "csv.columns", line, bounds.columns());
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
        double number = headerNext ? Double.NaN : sign.read(buffer, offset, offset + length);
        numbers[count] = number;
        texts[count] = Double.isNaN(number) ? text(buffer, offset, length) : null;
        content |= quoted || !Double.isNaN(number) || texts[count] != null;
        count++;
        if (!headerNext) {
            vote(buffer, offset, length);
        }
    }

    private @Nullable String text(char[] buffer, int offset, int length) {
        String text = DecimalSign.strip(new String(buffer, offset, length));
        if (text.indexOf('\0') >= 0) {
            throw new CsvRefusal(line, "csv.binary", line);
        }
        return text.isEmpty() ? null : text;
    }

    private void vote(char[] buffer, int offset, int length) {
        votes.see(buffer, offset, offset + length);
        if (either.isEmpty() && votes.either().isPresent()) {
            Message complaint = DecimalVotes.complaint(votes.either().get());
            either = Optional.of(new CsvReading.Unreadable(line, Message.of("csv.either", rows + 1, line, count, complaint)));
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (!content) {
            return false;
        }
        if (headerNext) {
            headerNext = false;
            begin();
            for (int i = 0; i < count; i++) {
                String name = texts[i];
                header.add(name == null ? "" : name);
            }
            return true;
        }
        if (columns.isEmpty()) {
            begin();
        }
        check();
        for (int i = 0; i < columns.size(); i++) {
            add(columns.get(i), i);
        }
        rows++;
        return true;
    }

    /// The first row says how many columns there are; separators at its end need not be in the others.
    private void begin() {
        for (int i = 0; i < count; i++) {
            columns.add(new ColumnBuilder());
            least = texts[i] != null || !Double.isNaN(numbers[i]) ? i + 1 : least;
        }
        least = Math.max(1, least);
    }

    private void check() {
        if (count < least) {
            throw new CsvRefusal(line, "csv.short", rows + 1, line, count, least);
        }
        for (int i = columns.size(); i < count; i++) {
            if (texts[i] != null || !Double.isNaN(numbers[i])) {
                throw new CsvRefusal(line, "csv.long", rows + 1, line, count, columns.size());
            }
        }
        if ((rows + 1L) * columns.size() > bounds.cells()) {
            throw new CsvRefusal(line, "csv.cells", rows + 1, line, bounds.cells());
        }
    }

    private void add(ColumnBuilder column, int cell) {
        String text = cell < count ? texts[cell] : null;
        if (text == null) {
            column.add(cell < count ? numbers[cell] : Double.NaN);
            return;
        }
        if (++wrong > bounds.words()) {
            throw new CsvRefusal(line, "csv.words", rows + 1, line, bounds.words());
        }
        column.addWrong(words.size() < bounds.known() ? words.computeIfAbsent(text, same -> same) : words.getOrDefault(text, text));
    }

    /// Where the row begins that is being read.
    long line() {
        return line;
    }

    int rows() {
        return rows;
    }

    /// The decimal sign that the cells ask for, or where one stands that leaves it open.
    DecimalVotes votes() {
        return votes;
    }

    Optional<CsvReading.Unreadable> either() {
        return either;
    }

    /// Once, at the end. Columns without a name and without content are those that a separator at the end of each row makes.
    CsvReading.Read read(CsvForm form) {
        while (!columns.isEmpty() && columns.size() > least && !columns.getLast().hasContent()) {
            columns.removeLast();
        }
        ColumnNames names = ColumnNames.of(header.subList(0, Math.min(header.size(), columns.size())));
        List<String> all = form.header() ? names.names() : ColumnNames.numbered(columns.size());
        List<Column> built = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            built.add(columns.get(i).build(all.get(i)));
        }
        return new CsvReading.Read(Table.of(built).orThrow(), form, names.notes());
    }
}
