package org.gradwire.file;

/// Puts JSON text on one line, spaced as this program spaces its own, and changes nothing else in it.
final class OneLine {
    private OneLine() {}

    /// @param json well-formed, for it was read before
    static String of(String json) {
        StringBuilder out = new StringBuilder(json.length());
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText) {
                out.append(c);
                if (c == '\\') {
                    out.append(json.charAt(++i));
                }
                inText = c != '"';
            } else if (!Character.isWhitespace(c)) {
                out.append(c);
                inText = c == '"';
                if (c == ',' || c == ':') {
                    out.append(' ');
                }
            }
        }
        return out.toString();
    }
}
