package org.gradwire.gate;

import org.gradwire.text.Text;

/// Where a gate is not differentiable.
///
/// The gate is cut into smooth pieces, numbered from 0; [#ON] means exactly on a border. A check that
/// finds different pieces on the two sides of a point knows that a border lies between, without any tolerance.
///
/// @param convention which derivative is used on the border, and which other ones exist
public record Kink(Piece piece, Text convention) {
    public static final int ON = -1;

    /// Which smooth piece the inputs lie in.
    public sealed interface Piece {}

    @FunctionalInterface
    public interface PieceOfEntry {
        int at(Operands o);
    }

    @FunctionalInterface
    public interface PieceOfWhole {
        int at(Tensors t);
    }

    public record ByEntry(PieceOfEntry rule) implements Piece {}

    public record AtOnce(PieceOfWhole rule) implements Piece {}

    /// The two sides of zero.
    public static int side(double signed) {
        return signed > 0 ? 1 : signed < 0 ? 0 : ON;
    }
}
