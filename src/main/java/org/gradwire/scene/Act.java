package org.gradwire.scene;

import java.util.List;
import org.gradwire.edit.Point;

/// What happens in one phase of a step. One thing at a time, so that an eye can follow.
public sealed interface Act {
    /// A pulse travels, slow at both ends.
    ///
    /// @param rise  over which length it grows out of a gate
    /// @param sink  over which length it vanishes in a gate
    /// @param goal  the label or gate that it goes to, and how that would light up
    /// @param taken what it must not cover; where it would, it carries nothing for a while
    record Move(Track track, Pulse pulse, double rise, double sink, Glow goal, List<Rect> taken) implements Act {
        public Move {
            taken = List.copyOf(taken);
        }

        public Point at(double share) {
            return track.at(Track.smooth(share));
        }

        /// From 0, nothing to see, to 1.
        public double size(double share) {
            double done = Track.smooth(share) * track.length();
            double grown = rise == 0 ? 1 : Math.min(1, done / rise);
            double left = sink == 0 ? 1 : Math.min(1, (track.length() - done) / sink);
            return Math.min(grown, left);
        }

        /// Whether there is room to show what it carries.
        public boolean carries(double share) {
            Rect place = pulse.rect(at(share));
            return taken.stream().noneMatch(place::overlaps);
        }
    }

    /// A pulse stands still and is read.
    record Stand(Point at, Pulse pulse) implements Act {}

    /// A gate or a label lights up.
    ///
    /// @param width of the line around it
    record Glow(Rect rect, double radius, double width) implements Act {}
}
