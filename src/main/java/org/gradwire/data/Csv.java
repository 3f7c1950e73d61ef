package org.gradwire.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.gradwire.circuit.Limits;
import org.gradwire.text.DecimalSign;
import org.gradwire.text.Message;

/// Reads CSV files.
///
/// Whatever a file holds, reading ends with a table or a sentence, within the limits. Text in a cell is no reason to
/// refuse: the cell is wrong ([Column#wrong]), and [CellProblem] says so. A file is read as a stream, once if its
/// beginning tells how it is written, and again if a later cell shows that it is not so.
public record Csv(Limits limits) {
    public static final Csv STANDARD = new Csv(Limits.STANDARD);

    static final int SAMPLE = 1 << 17;
    private static final int MARK = 4;

    /// What can be read again from its start.
    private interface Bytes {
        InputStream open() throws IOException;
    }

    public CsvReading read(Path path, CsvOptions told) {
        try {
            if (Files.isDirectory(path)) {
                return whole(Message.of("file.read.folder"));
            }
            bound(Files.size(path));
            return read(() -> Files.newInputStream(path), told);
        } catch (CsvRefusal refusal) {
            return refusal.reading();
        } catch (IOException e) {
            return whole(unreadable(e));
        }
    }

    /// The same, watched.
    ///
    /// @param goOn told again and again how many bytes have been read since the start of the file, which may be read
    ///             twice; reading ends once it says no
    public CsvReading read(Path path, CsvOptions told, LongPredicate goOn) {
        return Files.isDirectory(path)
                ? whole(Message.of("file.read.folder"))
                : read(() -> new WatchedInput(Files.newInputStream(path), count -> {
                    if (!goOn.test(count)) {
                        throw new CsvRefusal(0, "csv.cancelled");
                    }
                }), told);
    }

    public CsvReading read(byte[] bytes, CsvOptions told) {
        return read(() -> new ByteArrayInputStream(bytes), told);
    }

    public CsvReading read(String text, CsvOptions told) {
        return read(text.getBytes(StandardCharsets.UTF_8), told);
    }

    private CsvReading read(Bytes bytes, CsvOptions told) {
        try {
            byte[] start = start(bytes);
            if (start.length == 0) {
                return whole(Message.of("csv.empty"));
            }
            if (isSpreadsheet(start)) {
                return whole(Message.of("csv.spreadsheet"));
            }
            for (Encoding encoding : Encoding.of(start)) {
                Optional<CsvReading> reading = attempt(bytes, encoding, encoding.mark(start), told);
                if (reading.isPresent()) {
                    return reading.get();
                }
            }
            return whole(Message.of("csv.encoding"));
        } catch (CsvRefusal refusal) {
            return refusal.reading();
        } catch (IOException | UncheckedIOException e) {
            return whole(unreadable(e));
        }
    }

    private static CsvReading whole(Message why) {
        return new CsvReading.Unreadable(0, why);
    }

    private static byte[] start(Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(MARK);
        }
    }

    /// A zip, as spreadsheets are today, or the container that they were before.
    private static boolean isSpreadsheet(byte[] start) {
        return Stream.of(new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                .anyMatch(mark -> Arrays.equals(mark, start));
    }

    /// Empty if the bytes are no letters in this encoding.
    private Optional<CsvReading> attempt(Bytes bytes, Encoding encoding, int mark, CsvOptions told) throws IOException {
        try {
            return Optional.of(read(() -> open(bytes, encoding, mark), encoding, told));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private interface Letters {
        Reader open() throws IOException;
    }

    private void bound(long bytes) {
        long most = limits.csvBytes();
        if (bytes > most) {
            throw new CsvRefusal(0, "csv.large", most % (1 << 20) == 0 ? (most >> 20) + " MB" : most + " bytes");
        }
    }

    private Reader open(Bytes bytes, Encoding encoding, int mark) throws IOException {
        InputStream in = new WatchedInput(bytes.open(), this::bound);
        in.skipNBytes(mark);
        return new InputStreamReader(in, encoding.strict());
    }

    private CsvReading read(Letters letters, Encoding encoding, CsvOptions told) throws IOException {
        CsvGuess guess = new CsvGuess(sample(letters), told);
        CsvForm form = guess.form(encoding);
        CsvRows rows = rows(letters, guess, form);
        Optional<DecimalSign> sign = told.decimals().or(() -> rows.votes().sign()).or(() -> CsvGuess.unclear(form.separator()));
        if (sign.isEmpty()) {
            return rows.either().orElseThrow();
        }
        CsvForm seen = form.with(sign.get());
        CsvReading.Read read = (seen.equals(form) ? rows : rows(letters, guess, seen)).read(seen);
        return read.table().columns().isEmpty() ? whole(Message.of("csv.empty")) : noted(read);
    }

    private static CsvReading noted(CsvReading.Read read) {
        List<Message> korean = read.form().encoding() == Encoding.KOREAN ? List.of(Message.of("csv.korean")) : List.of();
        return new CsvReading.Read(read.table(), read.form(), Stream.concat(korean.stream(), read.notes().stream()).toList());
    }

    private static String sample(Letters letters) throws IOException {
        try (Reader in = letters.open()) {
            char[] start = new char[SAMPLE];
            int length = 0;
            for (int read = in.read(start); read > 0; read = in.read(start, length, start.length - length)) {
                length += read;
            }
            return new String(start, 0, length);
        }
    }

    private CsvRows rows(Letters letters, CsvGuess guess, CsvForm form) throws IOException {
        CsvBounds bounds = CsvBounds.of(limits);
        CsvRows rows = new CsvRows(form, bounds);
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(form.separator().sign())
                .trimWhitespacesAroundQuotes(form.loose())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(bounds.cell());
        try (CsvReader<Boolean> reader = builder.build(rows, letters.open())) {
            reader.skipLines(guess.linesBefore());
            for (Boolean _ : reader) {
                // The cells are where they belong already.
            }
            return rows;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CsvRefusal refusal) {
                throw refusal;
            }
            throw new CsvRefusal(rows.line(), "csv.quote", rows.rows() + 1, rows.line(), bounds.cell());
        }
    }

    private static Message unreadable(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> Message.of("file.read.missing");
            case AccessDeniedException _ -> Message.of("file.read.denied");
            default -> Message.of("file.read.failed", String.valueOf(e.getMessage()));
        };
    }
}
