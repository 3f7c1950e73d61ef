package org.gradwire.file;

import java.util.stream.Collectors;
import org.gradwire.edit.Document;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// A fragment as text, for the clipboard: the text of a circuit file, read with some patience.
///
/// It may have been through a mail: quoted with `>`, broken into shorter lines, with hard blanks and curled
/// quotes, and with a greeting before and after it.
public record FragmentText(CircuitFile file) {
    public static final FragmentText STANDARD = new FragmentText(CircuitFile.STANDARD);
    private static final String CLIPBOARD = "clipboard";

    public Outcome<String> write(Document fragment) {
        return file.text(fragment);
    }

    public Outcome<Document> read(String text) {
        if (text.length() > file.limits().fileBytes()) {
            return Outcome.refused("paste.large", file.limits().fileBytes() >> 20);
        }
        String unquoted = text.indexOf('>') < 0 ? text : text.lines().map(line -> line.replaceFirst("^(\\s*>)+ ?", "")).collect(Collectors.joining("\n"));
        int start = unquoted.indexOf('{');
        int end = unquoted.lastIndexOf('}');
        if (start < 0 || end < start) {
            return Outcome.refused("paste.none");
        }
        return switch (file.read(CLIPBOARD, mended(unquoted.substring(start, end + 1)))) {
            case Reading.Read(Document document) -> Outcome.done(document);
            case Reading.Unreadable(FileProblem problem) -> new Outcome.Refused<>(
                    problem.line() == 0 ? problem.what() : Message.of("paste.problem", problem.line(), problem.column(), problem.what()));
        };
    }

    /// Blanks are blanks, quotes are quotes, and a line that was broken within a text is whole again.
    private static String mended(String text) {
        boolean curled = text.indexOf('"') < 0;
        StringBuilder out = new StringBuilder(text.length());
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (curled && (c == '“' || c == '”' || c == '„')) {
                c = '"';
            }
            if (quoted && c == '\\' && i + 1 < text.length()) {
                out.append(c).append(text.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            boolean blank = c == '\u00a0' || (quoted && (c == '\n' || c == '\r'));
            if (!(quoted && c == '\r')) {
                out.append(blank ? ' ' : c);
            }
        }
        return out.toString();
    }
}
