package org.gradwire.ui.player;

/// How the width of the rail is shared out: examples first, and behind them the division and the updates.
///
/// @param examples   m
/// @param parameters that are updated
record RailCells(int examples, int parameters, double width) {
    /// So much of an example's cell stands for its pass, the rest for adding up.
    static final double PASS = 0.7;

    private static final double LAST = 46;
    private static final double LEAST_LAST = 5;
    /// What is done once takes no more than this share of the rail.
    private static final double MOST_BEHIND = 0.4;
    private static final double LEAST = 12;

    /// What a press at some place means.
    ///
    /// @param end whether it is in the part of an example's cell that stands for adding up
    record Hit(int place, boolean end) {}

    private double behind() {
        return Math.clamp(MOST_BEHIND * width / (1 + parameters), LEAST_LAST, LAST);
    }

    private double front() {
        return Math.max(1, width - behind() * (1 + parameters));
    }

    /// So many examples share a cell where there are too many to show each.
    int group() {
        return Math.max(1, (int) Math.ceil(examples * LEAST / front()));
    }

    /// The first place of the cell behind the one that begins with this place.
    int after(int place) {
        return place < examples ? Math.min(examples, place + group()) : place + 1;
    }

    /// Where the cell of a place begins.
    double from(int place) {
        return place <= examples ? front() * place / examples : front() + behind() * (place - examples);
    }

    Hit at(double x) {
        if (x >= front()) {
            return new Hit(examples + Math.min(parameters, (int) ((x - front()) / behind())), false);
        }
        double at = Math.clamp(x / front() * examples, 0, Math.nextDown((double) examples));
        return new Hit((int) at, at - (int) at >= PASS);
    }
}
