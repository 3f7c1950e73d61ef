package org.gradwire.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;

/// Which node each comment belongs to: that of its own line, else the next one.
///
/// `# parameter` behind a source says which kind of source it is, and `#(3)` only numbers a line.
final class Comments {
    private static final Pattern NUMBER = Pattern.compile("#?\\s*\\(\\d+\\)\\s*$");
    private static final Pattern KIND =
            Pattern.compile("(input|parameter|constant|target)(?:\\s*:\\s*(.*))?", Pattern.DOTALL);

    private final Assembly assembly;
    private final Map<NodeId, String> notes = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<NodeId> ofLine = new ArrayList<>();
    private int line = -1;

    Comments(Assembly assembly) {
        this.assembly = assembly;
    }

    /// A statement that ended on this line gave this node a name.
    void assigned(int lastLine, NodeId node) {
        if (lastLine != line) {
            ofLine.clear();
        }
        line = lastLine;
        ofLine.add(node);
        if (!waiting.isEmpty()) {
            note(node, String.join("\n", waiting));
            waiting.clear();
        }
    }

    void comment(Statements.Comment comment) {
        String text = NUMBER.matcher(comment.text()).replaceAll("").strip();
        if (comment.line() != line || ofLine.isEmpty()) {
            if (!text.isEmpty()) {
                waiting.add(text);
            }
            return;
        }
        Matcher kind = KIND.matcher(text);
        boolean source = ofLine.stream().allMatch(node -> assembly.node(node).gate().isSource());
        if (source && kind.matches()) {
            Gate gate = Gates.find(kind.group(1)).orElseThrow();
            ofLine.forEach(node -> assembly.regate(node, gate));
            text = Optional.ofNullable(kind.group(2)).orElse("").strip();
        }
        if (!text.isEmpty()) {
            note(ofLine.getLast(), text);
        }
    }

    private void note(NodeId node, String text) {
        notes.merge(node, text, (before, more) -> before + "\n" + more);
    }

    /// All notes; what stands after the last statement belongs to it.
    Map<NodeId, String> notes() {
        if (!waiting.isEmpty() && !ofLine.isEmpty()) {
            note(ofLine.getLast(), String.join("\n", waiting));
            waiting.clear();
        }
        return Map.copyOf(notes);
    }
}
