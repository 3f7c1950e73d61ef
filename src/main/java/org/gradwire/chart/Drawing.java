package org.gradwire.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gradwire.edit.Point;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;

/// A chart as it is painted, and what can be read off it.
///
/// @param area   where its numbers lie, without axes and legend
/// @param height of all of it, which may be more than the paper's
/// @param reader what lies at a point of the area
public record Drawing(List<Mark> marks, Rect area, double height, Function<Point, Optional<Reading>> reader) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /// What lies at a point; nothing beside the area.
    public Optional<Reading> at(Point p) {
        return area.contains(p) ? reader.apply(p) : Optional.empty();
    }

    /// What lies nearest to a point; for a drag that leaves the area.
    public Optional<Reading> near(Point p) {
        return reader.apply(new Point(
                Math.clamp(p.x(), area.x(), area.right()), Math.clamp(p.y(), area.y(), area.bottom())));
    }
}
