package org.gradwire.data;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small pictures of the digits: drawn by several hands, put anywhere on 8×8 pixels, and noised.
///
/// A picture is moved by fractions of a pixel, so that the ink of a stroke is shared by the pixels it lies on. Ink is
/// counted in hundredths, as a file of pictures should stay small.
final class Digits {
    static final int SIDE = 8;
    /// Row by row from the upper left corner, and what the picture shows.
    static final List<String> NAMES =
            Stream.concat(IntStream.range(0, SIDE * SIDE).mapToObj(pixel -> "p" + pixel), Stream.of("digit")).toList();

    private static final int KINDS = 10;
    private static final int WIDTH = 5;
    private static final int HEIGHT = 6;
    private static final List<String> HANDS = List.of(
            """
            .###. ..#.. .###. ####. ...#. ##### .###. ##### .###. .###.
            #...# .##.. #...# ....# ..##. #.... #.... ....# #...# #...#
            #...# ..#.. ....# .###. .#.#. ####. ####. ...#. .###. #...#
            #...# ..#.. ..##. ....# #..#. ....# #...# ..#.. #...# .####
            #...# ..#.. .#... ....# ##### #...# #...# .#... #...# ....#
            .###. .###. ##### ####. ...#. .###. .###. .#... .###. .###.
            """,
            """
            ..##. ..#.. ####. .###. #...# ####. ..##. ####. ..##. .####
            .#..# ..#.. ....# #...# #...# #.... .#... ...#. .#..# #...#
            #...# ..#.. ...#. ..##. #...# ###.. #.... .###. ..##. .####
            #...# ..#.. ..#.. ....# .#### ...#. ####. ..#.. .#.#. ....#
            #..#. ..#.. .#... #...# ....# ...#. #...# ..#.. #..#. ...#.
            .##.. ..#.. ##### .###. ....# ###.. .###. .#... .##.. .##..
            """,
            """
            .##.. ...#. .##.. ####. ..#.. .#### ...#. ##### .##.. .##..
            #..#. ..##. #..#. ...#. ..#.. .#... ..#.. #...# #..#. #..#.
            #..#. .#.#. ...#. ..#.. .#... .###. .#... ...#. .##.. #..#.
            #..#. ...#. ..#.. ...#. .#.#. ....# .###. ..#.. #..#. .###.
            #..#. ...#. .#... #..#. ##### ....# .#..# ..#.. #..#. ...#.
            .##.. ...#. ####. .##.. ...#. .###. ..##. ..#.. .##.. ..#..
            """);

    private Digits() {}

    /// A hand, then how far to the right and how far down, then the noise of each pixel is drawn for each row.
    static void fill(Generation generation, Draws draws, double[][] cells) {
        List<String[]> hands = HANDS.stream().map(hand -> hand.split("\n", -1)).toList();
        for (int row = 0; row < cells[0].length; row++) {
            int digit = row % KINDS;
            String[] hand = hands.get(draws.below(hands.size()));
            double right = draws.between(0.5, 2.5);
            double down = draws.between(0.25, 1.75);
            for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
                int column = pixel % SIDE;
                int line = pixel / SIDE;
                double ink = ink(hand, digit, column - right, line - down) + generation.noise(draws);
                cells[pixel][row] = Math.rint(100 * Math.clamp(ink, 0.0, 1.0)) / 100;
            }
            cells[SIDE * SIDE][row] = digit;
        }
    }

    /// What a pixel gets of the four strokes that it may touch.
    private static double ink(String[] hand, int digit, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = x - left;
        double along = y - top;
        return (1 - across) * (1 - along) * stroke(hand, digit, left, top)
                + across * (1 - along) * stroke(hand, digit, left + 1, top)
                + (1 - across) * along * stroke(hand, digit, left, top + 1)
                + across * along * stroke(hand, digit, left + 1, top + 1);
    }

    private static double stroke(String[] hand, int digit, int column, int line) {
        boolean inside = column >= 0 && column < WIDTH && line >= 0 && line < HEIGHT;
        return inside && hand[line].charAt(digit * (WIDTH + 1) + column) == '#' ? 1 : 0;
    }
}
