package org.gradwire.sample;

import java.util.ArrayList;
import java.util.List;

/// Reads `samples/index.txt`: a heading ends with a colon, and the samples below it belong to it.
final class SampleIndex {
    private static final String END = ":";

    private SampleIndex() {}

    static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        List<String> words = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int at = 0;
        while (at < words.size()) {
            Heading heading = heading(words.get(at++));
            int first = at;
            while (at < words.size() && !words.get(at).endsWith(END)) {
                at++;
            }
            if (at == first) {
                throw new IllegalStateException("no sample stands below the heading '" + heading.id() + "'");
            }
            groups.add(new Group(heading, words.subList(first, at)));
        }
        return groups;
    }

    private static Heading heading(String line) {
        String id = line.endsWith(END) ? line.substring(0, line.length() - END.length()) : "";
        return Heading.find(id).orElseThrow(() -> new IllegalStateException("'" + line + "' is no heading of samples"));
    }
}
