package org.gradwire.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The little language of the formulas and Python forms in gate constants.
///
/// `#a` is the input, parameter or value called `a` (`#y` the output, `#g` the upstream gradient,
/// `#this` the input that a derivative is for). `#each(sep|form)` repeats `form`, in which `@` is an
/// input, over all inputs; `#others(sep|form)` over all but `#this`. Nothing left to repeat gives `1`.
/// `#1` is the first input whatever it is called, as own gates need it.
public final class Template {
    private static final Pattern PLACE =
            Pattern.compile("#(each|others)\\(([^|]*)\\|((?:[^()]|\\([^()]*\\))*)\\)|#([a-z]+)|#(\\d)");

    private static final Set<String> READ_ALWAYS = Set.of(Gate.OUTPUT, "this", "others", "each");

    /// A character that no name and no formula has.
    private static final char EACH = '\uE000';

    private Template() {}

    /// @param inputs what stands for each input
    /// @param self   which input `#this` is, or −1
    /// @param names  what stands for every other place
    public static String fill(String template, List<String> inputs, int self, Function<String, String> names) {
        Matcher place = PLACE.matcher(template);
        StringBuilder out = new StringBuilder();
        while (place.find()) {
            String name = place.group(4);
            String filled;
            if (place.group(5) != null) {
                filled = inputs.get(Integer.parseInt(place.group(5)) - 1);
            } else if (name != null) {
                filled = name.equals("this") ? inputs.get(self) : names.apply(name);
            } else {
                int left = place.group(1).equals("others") ? self : -1;
                // Marked before the places are filled, for a name may hold an @ itself.
                String form = fill(place.group(3).replace('@', EACH), inputs, self, names);
                List<String> parts = new ArrayList<>();
                for (int i = 0; i < inputs.size(); i++) {
                    if (i != left) {
                        parts.add(form.replace(String.valueOf(EACH), inputs.get(i)));
                    }
                }
                filled = parts.isEmpty() ? "1" : String.join(place.group(2), parts);
            }
            place.appendReplacement(out, Matcher.quoteReplacement(filled));
        }
        place.appendTail(out);
        return out.toString();
    }

    /// The names that a template has places for, `each` and `others` not among them.
    public static List<String> places(String template) {
        return PLACE.matcher(template)
                .results()
                .filter(match -> match.group(5) == null)
                .flatMap(match -> match.group(4) != null
                        ? List.of(match.group(4)).stream()
                        : places(match.group(3)).stream())
                .distinct()
                .toList();
    }

    /// The values that a formula reads: inputs by name, `y`, and `this`, `others` or `each` of many inputs.
    static List<String> reads(String template, List<String> ports) {
        return PLACE.matcher(template)
                .results()
                .filter(match -> match.group(5) == null)
                .flatMap(match -> match.group(4) != null
                        ? Stream.of(match.group(4))
                        : Stream.concat(Stream.of(match.group(1)), reads(match.group(3), ports).stream()))
                .filter(name -> READ_ALWAYS.contains(name) || ports.contains(name))
                .distinct()
                .toList();
    }
}
