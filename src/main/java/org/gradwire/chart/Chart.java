package org.gradwire.chart;

import org.gradwire.text.Message;

/// A picture of numbers that can be drawn at any size.
public sealed interface Chart permits LossChart, BoundaryChart, PointsChart, Templates, Histogram, ParameterTable {
    Drawing draw(Paper paper);

    /// What it shows, for those who do not see it.
    Message about(Paper paper);

    /// What it shows, as a table.
    Figures figures();
}
