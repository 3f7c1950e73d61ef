package org.gradwire.code;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;

/// What each node that has a line is called in code.
///
/// A node's own name, if Python takes it. Nodes `c.1`, `c.2`, `c` came from one name that was assigned again:
/// they are written `c = c_1 = …` so that reading names them alike and the backward code can still reach them.
final class LineNames {
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}\\p{M}_]*");
    private static final Pattern REBOUND = Pattern.compile("(.+)\\.([1-9]\\d{0,8})");
    private static final Set<String> RESERVED = Set.of(
            "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
            "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
            "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "print");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<NodeId, String> rebound = new HashMap<>();
    private final Map<NodeId, String> names = new HashMap<>();

    /// @param order all nodes, as the lines will follow each other
    LineNames(Circuit circuit, List<Node> order) {
        Map<String, Integer> seen = new HashMap<>();
        for (Node node : order) {
            var match = REBOUND.matcher(node.name());
            if (isIdentifier(node.name())) {
                taken.add(node.name());
                names.put(node.id(), node.name());
                seen.put(node.name(), Integer.MAX_VALUE);
            } else if (match.matches() && isIdentifier(match.group(1)) && circuit.names().contains(match.group(1))) {
                int number = Integer.parseInt(match.group(2));
                if (seen.merge(match.group(1), 1, LineNames::next) == number) {
                    rebound.put(node.id(), match.group(1));
                }
            }
        }
    }

    /// The number of the next binding, unless the last one has come already.
    private static int next(int before, int one) {
        return before == Integer.MAX_VALUE ? before : before + one;
    }

    static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches() && !RESERVED.contains(name);
    }

    /// The name that the node's line and all later ones use.
    String of(Node node) {
        String known = names.get(node.id());
        if (known == null) {
            known = fresh(node.isNamed() ? cleaned(node.name()) : "t1");
            names.put(node.id(), known);
        }
        return known;
    }

    /// What stands before the last `=` of the node's line.
    String targets(Node node) {
        String shared = rebound.get(node.id());
        return shared == null ? of(node) : shared + " = " + of(node);
    }

    boolean isRebound(Node node) {
        return rebound.containsKey(node.id());
    }

    /// A name that nothing else has: the wanted one, or with the next number behind.
    String fresh(String wanted) {
        String name = wanted;
        int i = counts.getOrDefault(wanted, 2);
        for (; !taken.add(name); i++) {
            name = wanted.equals("t1") ? "t" + i : wanted + "_" + i;
        }
        counts.put(wanted, i);
        return name;
    }

    private static String cleaned(String name) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(c -> out.appendCodePoint(Character.isLetter(c) || Character.isDigit(c) ? c : '_'));
        String letters = out.toString();
        if (RESERVED.contains(letters)) {
            return letters + "_";
        }
        return Character.isDigit(letters.codePointAt(0)) ? "_" + letters : letters;
    }
}
