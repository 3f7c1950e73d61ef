package org.gradwire.edit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradwire.circuit.Limits;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;

/// How many numbers go into a stack of layers, and how many come out of each.
public record LayerSizes(List<Integer> numbers) {
    /// Each is a handful of nodes; a longer chain is no figure any more.
    private static final int MOST_LAYERS = 32;
    /// What a number with all its digits takes in a file, with its comma: what is inserted can also be saved.
    private static final int BYTES = 32;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[-‐–−,;×xX*→]\\s*|\\s+");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,40}");
    private static final int MOST_SHOWN = 40;

    public LayerSizes {
        numbers = List.copyOf(numbers);
        if (numbers.size() < 2) {
            throw new IllegalArgumentException("layers of the sizes " + numbers);
        }
    }

    public static LayerSizes of(Integer... numbers) {
        return new LayerSizes(List.of(numbers));
    }

    /// Reads `784-100-10`; blanks, commas and × may stand between the numbers as well.
    public static Outcome<LayerSizes> read(String text, Limits limits) {
        if (text.isBlank()) {
            return Outcome.refused("layers.sizes.none");
        }
        String[] words = BETWEEN.split(text.strip(), -1);
        for (String word : words) {
            if (!WHOLE.matcher(word).matches()) {
                return Outcome.refused("layers.sizes.word", shortened(text.strip()));
            }
        }
        if (words.length < 2) {
            return Outcome.refused("layers.sizes.one", shortened(words[0]));
        }
        if (words.length > MOST_LAYERS + 1) {
            return Outcome.refused("layers.sizes.many", words.length - 1, MOST_LAYERS);
        }
        return numbers(words, Math.min(limits.entries(), limits.fileBytes() / BYTES));
    }

    /// @param most weights and biases together
    private static Outcome<LayerSizes> numbers(String[] words, long most) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : words) {
            BigInteger number = new BigInteger(word);
            if (number.signum() == 0) {
                return Outcome.refused("layers.sizes.zero");
            }
            if (number.compareTo(BigInteger.valueOf(most)) > 0) {
                return Outcome.refused("layers.sizes.large", NumberFormat.grouped(most));
            }
            numbers.add(number.intValue());
        }
        LayerSizes sizes = new LayerSizes(numbers);
        return sizes.parameters() <= most
                ? Outcome.done(sizes)
                : Outcome.refused("layers.sizes.large", NumberFormat.grouped(most));
    }

    private static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    public int layers() {
        return numbers.size() - 1;
    }

    public int in() {
        return numbers.getFirst();
    }

    public int out() {
        return numbers.getLast();
    }

    /// Weights and biases together.
    public long parameters() {
        long sum = 0;
        for (int layer = 1; layer <= layers(); layer++) {
            sum += (numbers.get(layer - 1) + 1L) * numbers.get(layer);
        }
        return sum;
    }

    /// As people write it: `784-100-10`.
    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
