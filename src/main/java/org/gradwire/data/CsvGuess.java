package org.gradwire.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradwire.text.DecimalSign;
import org.gradwire.text.DecimalVotes;

/// Finds out from the beginning of a CSV file how it is written, where a person did not say.
record CsvGuess(String start, CsvOptions told) {
    /// A first line by which Excel is told the separator.
    private static final String EXCEL = "sep=";

    /// How many lines at the start are not of the table.
    int linesBefore() {
        return excel().isPresent() ? 1 : 0;
    }

    private Optional<Separator> excel() {
        String first = start.lines().findFirst().orElse("");
        return Arrays.stream(Separator.values()).filter(separator -> first.equalsIgnoreCase(EXCEL + separator.sign())).findFirst();
    }

    CsvForm form(Encoding encoding) {
        String table = afterExcel();
        CsvSample sample = told.separator().or(this::excel).map(separator -> CsvSample.of(table, separator)).orElseGet(() -> best(table));
        DecimalVotes votes = new DecimalVotes();
        sample.data().forEach(cell -> votes.see(cell.text()));
        DecimalSign decimals = told.decimals().or(votes::sign).orElse(unclear(sample.separator()).orElse(DecimalSign.POINT));
        return new CsvForm(encoding, sample.separator(), sample.isLoose(), decimals, told.header().orElseGet(sample::hasHeader));
    }

    private String afterExcel() {
        return excel().isPresent() ? start.substring(EXCEL.length() + 1).replaceFirst("\\R", "") : start;
    }

    static CsvSample best(String table) {
        List<CsvSample> samples = Arrays.stream(Separator.values()).map(separator -> CsvSample.of(table, separator)).toList();
        return samples.stream()
                .filter(sample -> sample.separator() != Separator.COMMA && sample.isOneColumn())
                .filter(_ -> samples.stream().allMatch(other -> !other.rows().isEmpty() && other.rows().getFirst().size() == 1))
                .findFirst()
                .or(() -> samples.stream().filter(sample -> sample.score() > 0).max(Comparator.comparingDouble(CsvSample::score)))
                .orElse(samples.getLast());
    }

    /// For cells such as `1,234` alone: between commas the comma is no decimal sign, and a semicolon was chosen because
    /// the comma is one. Otherwise nobody can tell.
    static Optional<DecimalSign> unclear(Separator separator) {
        return switch (separator) {
            case COMMA -> Optional.of(DecimalSign.POINT);
            case SEMICOLON -> Optional.of(DecimalSign.COMMA);
            case TAB, BAR -> Optional.empty();
        };
    }
}
