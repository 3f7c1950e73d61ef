package org.gradwire.gate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.tensor.Tensor;

/// The values of a node's parameters: the exponent of a power, the value of a source. All are tensors.
public final class Settings {
    public static final Settings NONE = new Settings(Map.of());

    private final Map<String, Tensor> values;

    private Settings(Map<String, Tensor> values) {
        this.values = values;
    }

    public static Settings of(String name, Tensor value) {
        return NONE.with(name, value);
    }

    public static Settings of(String name, double value) {
        return of(name, Tensor.scalar(value));
    }

    public Settings with(String name, Tensor value) {
        Map<String, Tensor> next = new LinkedHashMap<>(values);
        next.put(name, value);
        return new Settings(Collections.unmodifiableMap(next));
    }

    public Settings without(String name) {
        if (!values.containsKey(name)) {
            return this;
        }
        Map<String, Tensor> next = new LinkedHashMap<>(values);
        next.remove(name);
        return new Settings(Collections.unmodifiableMap(next));
    }

    public Optional<Tensor> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// A number that is there. Rules ask like this, for it allocates nothing.
    public double number(String name) {
        return present(name).number();
    }

    /// One of some whole numbers that are there, such as an index; a single number counts as a list of one.
    int integerAt(String name, int position) {
        return (int) present(name).at(position);
    }

    /// A whole number, or another if there is none.
    int integer(String name, int otherwise) {
        Tensor value = values.get(name);
        return value == null ? otherwise : (int) value.number();
    }

    private Tensor present(String name) {
        Tensor value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no parameter " + name);
        }
        return value;
    }

    /// A whole number, such as an axis.
    public Optional<Integer> integer(String name) {
        return get(name).map(value -> (int) value.number());
    }

    /// Whole numbers, such as the lengths of a shape; a single number counts as a list of one.
    public int[] integers(String name) {
        double[] numbers = get(name).map(Tensor::toArray).orElse(new double[0]);
        int[] integers = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            integers[i] = (int) numbers[i];
        }
        return integers;
    }

    public Set<String> names() {
        return values.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings && values.equals(settings.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
