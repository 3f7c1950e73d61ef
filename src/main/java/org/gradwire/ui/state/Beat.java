package org.gradwire.ui.state;

/// How much of a time is over that may become shorter or longer while it passes.
///
/// Those who begin in the same frame, with times in a fixed proportion, stay in step whatever the speed does.
///
/// @param last  the frame before, in nanoseconds; 0 if there was none
/// @param share from 0; it is over at 1
public record Beat(long last, double share) {
    public static final Beat START = new Beat(0, 0);
    public static final Beat OVER = new Beat(0, 1);

    /// @param millis how long the whole lasts at the present speed
    public Beat next(long now, double millis) {
        double passed = last == 0 ? 0 : (now - last) / (millis * 1e6);
        return new Beat(now, share + passed);
    }

    public boolean isOver() {
        return share >= 1;
    }
}
