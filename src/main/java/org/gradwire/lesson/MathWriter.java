package org.gradwire.lesson;

import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;

/// Numbers and tensors as LaTeX.
final class MathWriter {
    /// A larger tensor is shown by its shape.
    static final int MOST_ENTRIES = 16;

    private final NumberFormat format;

    MathWriter(NumberFormat format) {
        this.format = format;
    }

    String number(Tensor tensor) {
        Shape shape = tensor.shape();
        if (shape.isScalar()) {
            return format.latex(tensor.number());
        }
        if (shape.rank() > 2 || tensor.count() > MOST_ENTRIES) {
            return "\\left[" + shape.toString().replace("×", " \\times ") + "\\right]";
        }
        int columns = shape.rank() == 1 ? 1 : shape.length(1);
        StringBuilder out = new StringBuilder("\\begin{pmatrix}");
        for (int i = 0; i < tensor.count(); i++) {
            out.append(i == 0 ? "" : i % columns == 0 ? " \\\\ " : " & ").append(format.latex(tensor.at(i)));
        }
        return out.append("\\end{pmatrix}").toString();
    }

    /// In parentheses if a sign in front would be read as an operator.
    String operand(Tensor tensor) {
        String plain = number(tensor);
        return tensor.isScalar() && plain.startsWith("-") ? "(" + plain + ")" : plain;
    }

    /// `+ 1` or `- 3`.
    String signed(double number) {
        return (number < 0 ? "- " : "+ ") + exact(Math.abs(number));
    }

    /// A parameter as it was typed, without added decimals.
    String exact(Tensor setting) {
        if (setting.isScalar()) {
            String plain = exact(setting.number());
            return plain.startsWith("-") ? "(" + plain + ")" : plain;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < setting.count(); i++) {
            out.append(i == 0 ? "" : ",").append(exact(setting.at(i)));
        }
        return out.toString();
    }

    private static String exact(double number) {
        return NumberFormat.allDigits(number).replace("−", "-").replace("∞", "\\infty").replaceAll("E(-?\\d+)", " \\\\cdot 10^{$1}");
    }
}
