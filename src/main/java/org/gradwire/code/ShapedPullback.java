package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Node;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Linear;
import org.gradwire.gate.Python.Binding;
import org.gradwire.tensor.Shape;

/// Pullbacks whose NumPy form depends on the shapes at hand.
final class ShapedPullback {
    private ShapedPullback() {}

    /// The whole form, for the gates whose template is only right for some shapes; else an empty text.
    static String of(Sheet sheet, Node node, int port, Piece upstream, List<Piece> inputs) {
        Gate gate = node.gate();
        if (gate == Linear.MATMUL.gate()) {
            return product(sheet, node, port, upstream, inputs);
        }
        return gate == Linear.CONCATENATE.gate() ? part(sheet, node, port, upstream, inputs) : "";
    }

    private static String product(Sheet sheet, Node node, int port, Piece upstream, List<Piece> inputs) {
        Optional<Shape> shapeA = node.inputs().getFirst().flatMap(sheet::shape);
        Optional<Shape> shapeB = node.inputs().getLast().flatMap(sheet::shape);
        if (shapeA.isEmpty() || shapeB.isEmpty()) {
            return "";
        }
        int rankA = shapeA.get().rank();
        int rankB = shapeB.get().rank();
        String a = inputs.getFirst().in(Binding.ATOM);
        String b = inputs.getLast().in(Binding.ATOM);
        String g = upstream.in(Binding.ATOM);
        if (rankA <= 2 && rankB <= 2) {
            if (rankA == 1 && rankB == 1) {
                return g + " * " + (port == 0 ? b : a);
            }
            if (port == 0) {
                return rankB == 1 ? outer(g, b) : rankA == 1 ? b + " @ " + g : "";
            }
            return rankA == 1 ? outer(a, g) : "";
        }
        return batched(shapeA.get(), shapeB.get(), port, a, b, g);
    }

    private static String outer(String a, String b) {
        return "np.outer(" + a + ", " + b + ")";
    }

    /// With more than two axes: vectors become matrices of one row or column, and broadcast axes are added up.
    private static String batched(Shape a, Shape b, int port, String nameA, String nameB, String g) {
        String wideA = a.rank() == 1 ? expanded(nameA, -2) : nameA;
        String wideB = b.rank() == 1 ? expanded(nameB, -1) : nameB;
        String wideG = a.rank() == 1 ? expanded(g, -2) : b.rank() == 1 ? expanded(g, -1) : g;
        String full = port == 0
                ? wideG + " @ np.swapaxes(" + wideB + ", -1, -2)"
                : "np.swapaxes(" + wideA + ", -1, -2) @ " + wideG;
        Shape own = port == 0 ? a : b;
        Shape other = port == 0 ? b : a;
        if (own.rank() == 1) {
            String all = IntStream.range(0, other.rank() - 2).mapToObj(i -> i + ", ").collect(Collectors.joining());
            return "np.sum(" + full + ", axis=(" + all + (port == 0 ? "-2" : "-1") + "))";
        }
        int rank = Math.max(a.rank(), b.rank());
        List<Integer> lengths = new ArrayList<>();
        for (int i = rank; i > 2; i--) {
            int x = i <= a.rank() ? a.length(-i) : 1;
            int y = i <= b.rank() ? b.length(-i) : 1;
            lengths.add(Math.max(x, y));
        }
        lengths.add(own.length(-2));
        lengths.add(own.length(-1));
        Shape wide = Shape.of(lengths.stream().mapToInt(Integer::intValue).toArray());
        return wide.equals(own) ? full : summed(new Piece(full, Binding.PRODUCT), wide, own).text();
    }

    private static String expanded(String name, int axis) {
        return "np.expand_dims(" + name + ", " + axis + ")";
    }

    /// The slice of a joined gradient that belongs to one input.
    private static String part(Sheet sheet, Node node, int port, Piece upstream, List<Piece> inputs) {
        int axis = node.settings().integer("axis").orElse(0);
        if (sheet.shape(node.id()).isEmpty()) {
            return split(axis, port, upstream, inputs);
        }
        int from = 0;
        int length = 0;
        boolean scalar = false;
        for (int i = 0; i <= port; i++) {
            Shape shape = node.inputs().get(i).flatMap(sheet::shape).orElseThrow();
            from += length;
            scalar = shape.isScalar();
            length = scalar ? 1 : shape.length(axis);
        }
        return upstream.in(Binding.ATOM) + "[" + ":, ".repeat(axis)
                + (scalar ? Integer.toString(from) : from + ":" + (from + length)) + "]";
    }

    /// The same where no lengths are known before the code runs.
    private static String split(int axis, int port, Piece upstream, List<Piece> inputs) {
        String lengths = inputs.stream()
                .map(input -> "np.shape(" + input.text() + ")[" + axis + "]")
                .collect(Collectors.joining(", "));
        return "np.split(" + upstream.text() + ", np.cumsum([" + lengths + "])[:-1], axis=" + axis + ")[" + port + "]";
    }

    /// What the places `#row`, `#wide`, `#count` and `#onehot` of a pullback's form stand for.
    static Map<String, Piece> places(Sheet sheet, Node node, Piece upstream, List<Piece> inputs) {
        String x = inputs.getFirst().text();
        Optional<Shape> shape = node.inputs().getFirst().flatMap(sheet::shape);
        Optional<Integer> axis = node.settings().integer("axis");
        boolean rows = shape.map(known -> known.rank() > 1).orElse(false);
        String count = axis.map(along -> "np.size(" + x + ", " + along + ")").orElse("np.size(" + x + ")");
        return Map.of(
                "row", rows ? Piece.atom(expanded(upstream.text(), -1)) : upstream,
                "wide", axis.map(along -> Piece.atom(expanded(upstream.text(), along))).orElse(upstream),
                "count", Piece.atom(count),
                "onehot", Piece.atom(oneHot(shape, node, x)));
    }

    private static String oneHot(Optional<Shape> shape, Node node, String x) {
        int[] index = node.settings().integers("index");
        if (shape.isEmpty() || shape.get().rank() <= 1 || index.length != shape.get().rank()) {
            return "np.eye(np.size(" + x + "))[" + (index.length == 0 ? 0 : index[0]) + "]";
        }
        int position = 0;
        for (int i = 0; i < index.length; i++) {
            position += index[i] * shape.get().strides()[i];
        }
        return "np.reshape(np.eye(np.size(" + x + "))[" + position + "], np.shape(" + x + "))";
    }

    /// Adds up the axes that broadcasting repeated or put in front.
    static Piece summed(Piece gradient, Shape wide, Shape narrow) {
        if (narrow.isScalar()) {
            return Piece.atom("np.sum(" + gradient.text() + ")");
        }
        int lead = wide.rank() - narrow.rank();
        List<String> repeated = IntStream.range(0, narrow.rank())
                .filter(i -> narrow.length(i) == 1 && wide.length(lead + i) > 1)
                .mapToObj(i -> Integer.toString(lead + i))
                .toList();
        List<String> leading = IntStream.range(0, lead).mapToObj(Integer::toString).toList();
        String text = gradient.in(Binding.ATOM);
        text += repeated.isEmpty() ? "" : ".sum(axis=" + axes(repeated) + ", keepdims=True)";
        text += leading.isEmpty() ? "" : ".sum(axis=" + axes(leading) + ")";
        return Piece.atom(text);
    }

    private static String axes(List<String> axes) {
        return axes.size() == 1 ? axes.getFirst() : "(" + String.join(", ", axes) + ")";
    }
}
