package org.gradwire.gate;

import org.gradwire.text.Text;

/// Where a gate is not differentiable, or its formula needs an agreement.
///
/// The gate is cut into smooth pieces, numbered from 0; [#ON] means exactly on a border. A check that
/// finds different pieces on the two sides of a point knows that a border lies between, without any tolerance.
/// What is not a number lies on no border: it is a piece of its own.
///
/// @param convention which derivative is used on the border, and which other ones exist
public record Kink(Kind kind, Piece piece, Text convention) {
    public static final int ON = -1;

    /// What is odd about the border.
    public enum Kind {
        /// The slope jumps.
        KINK,
        /// The value itself jumps.
        JUMP,
        /// The formula has no value there, such as `0 · log 0`, and one is agreed on.
        CORNER
    }

    private static final int BELOW = 0;
    private static final int ABOVE = 1;
    private static final int NOT_A_NUMBER = 2;

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

    /// For a corner, which divides nothing: on it, or on the one piece around it.
    static int corner(boolean on) {
        return on ? ON : BELOW;
    }

    /// The two sides of zero, and what has no side.
    public static int side(double signed) {
        return signed > 0 ? ABOVE : signed < 0 ? BELOW : signed == 0 ? ON : NOT_A_NUMBER;
    }
}
