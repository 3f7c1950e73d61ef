package org.gradwire.scene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gradwire.circuit.Node;
import org.gradwire.edit.Point;
import org.gradwire.gate.Rule;
import org.gradwire.gate.Sources;
import org.gradwire.gate.Template;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.VariableName;

/// How a node looks before anything is computed: a circle or rounded box with a symbol, or a pill with a name.
///
/// @param symbol     what stands in it
/// @param symbolSize so large that it fits
/// @param label      the name that stands below a gate and in formulas
/// @param labelSize  of that name
/// @param portOrder  for each place on the left side, from the top, which port is there
public record NodeShape(
        Node node, Rect rect, String symbol, double symbolSize, String label, double labelSize,
        List<Integer> portOrder) {
    private static final double SMALLEST_IN_CIRCLE = 17;
    private static final double ROOM_IN_CIRCLE = 2 * Sizes.GATE_RADIUS - 12;
    private static final double BOX_SYMBOL = 19;
    private static final double PORT_SPREAD = 19;
    private static final double PORT_STEP = 11;
    /// From a gate to the middle of its name, in sizes of the name.
    private static final double LABEL_DROP = 0.82;

    /// @param label   what formulas call the node
    /// @param heights how high the node behind each port sits
    static NodeShape of(Node node, Point centre, String label, List<Double> heights, Lettering lettering) {
        List<Integer> order = portOrder(node, heights);
        if (node.gate().isSource()) {
            boolean constant = node.gate() == Sources.CONSTANT.gate();
            String name = constant
                    ? node.value().filter(value -> value.isScalar()).map(value -> NumberFormat.allDigits(value.number())).orElse(node.name())
                    : VariableName.of(node.isNamed() ? node.name() : node.gate().symbol()).onScreen();
            double width = Math.max(Sizes.PILL_WIDTH, TextWidth.of(name, lettering.name()) + 36);
            return new NodeShape(node, Rect.centred(centre, width, Sizes.PILL_HEIGHT), name, lettering.name(), label,
                    lettering.gateName(), List.of());
        }
        double labelSize = lettering.gateName();
        String symbol = symbol(node);
        double diameter = 2 * Sizes.GATE_RADIUS;
        double largest = symbol.length() == 1 ? Sizes.SYMBOL : Sizes.LONG_SYMBOL;
        double fitting = Math.min(largest, ROOM_IN_CIRCLE / TextWidth.of(symbol, 1));
        return fitting >= SMALLEST_IN_CIRCLE
                ? new NodeShape(node, Rect.centred(centre, diameter, diameter), symbol, fitting, label, labelSize, order)
                : new NodeShape(
                        node, Rect.centred(centre, TextWidth.of(symbol, BOX_SYMBOL) + 32, diameter), symbol, BOX_SYMBOL,
                        label, labelSize, order);
    }

    /// Where the inputs are interchangeable, they stand as their wires come in, so that wires need not cross.
    private static List<Integer> portOrder(Node node, List<Double> heights) {
        boolean interchangeable = isInterchangeable(node);
        return IntStream.range(0, node.inputs().size())
                .boxed()
                .sorted(Comparator.comparingDouble(port -> interchangeable ? heights.get(port) : 0))
                .toList();
    }

    private static boolean isInterchangeable(Node node) {
        return node.gate().variadic() && node.gate().rule() instanceof Rule.ByEntry;
    }

    /// Whether the ports of this very node would still stand in this order.
    boolean isOrderedBy(List<Double> heights) {
        boolean ordered = true;
        for (int i = 1; isInterchangeable(node) && i < portOrder.size(); i++) {
            int above = portOrder.get(i - 1);
            int below = portOrder.get(i);
            int order = Double.compare(heights.get(above), heights.get(below));
            ordered &= order < 0 || (order == 0 && above < below);
        }
        return ordered;
    }

    public boolean isPill() {
        return node.gate().isSource();
    }

    boolean isCircle() {
        return rect.width() == rect.height();
    }

    double radius() {
        return isPill() || isCircle() ? rect.height() / 2 : 16;
    }

    /// Where wires leave.
    public Point output() {
        return new Point(rect.right(), rect.centre().y());
    }

    /// Where the wire of an input port arrives: on the left, ports from top to bottom.
    public Point port(int port) {
        int count = node.inputs().size();
        double step = count < 2 ? 0 : Math.min(2 * PORT_STEP, 2 * PORT_SPREAD / (count - 1));
        double dy = (portOrder.indexOf(port) - (count - 1) / 2.0) * step;
        double r = rect.height() / 2;
        double inset = isCircle() ? r - Math.sqrt(r * r - dy * dy) : 0;
        return new Point(rect.x() + inset, rect.centre().y() + dy);
    }

    /// Where the name of a gate stands: clear of the gradient beside it.
    Point nameAt() {
        double below = rect.centre().y() + Sizes.LABEL_GAP + (Sizes.LABEL_HEIGHT / Sizes.NUMBER + 0.6) * labelSize + 1;
        return new Point(rect.centre().x(), Math.max(below, rect.bottom() + LABEL_DROP * labelSize));
    }

    /// What other labels and wires keep away from: the node and its name.
    Rect occupied() {
        return inked().stream().reduce(Rect::union).orElse(rect);
    }

    /// What is really painted of it: the node, and below a gate its name.
    List<Rect> inked() {
        return isPill()
                ? List.of(rect)
                : List.of(rect, Rect.centred(nameAt(), TextWidth.of(label, labelSize), 1.2 * labelSize));
    }

    private static String symbol(Node node) {
        return Template.fill(node.gate().symbol(), List.of(), -1, place -> {
            boolean signed = place.equals("signed");
            double number = node.settings().get(signed ? "offset" : place).map(value -> value.number()).orElse(Double.NaN);
            return (signed && number >= 0 ? "+" : "") + NumberFormat.allDigits(number);
        });
    }
}
