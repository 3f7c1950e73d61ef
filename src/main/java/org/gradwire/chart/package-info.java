/// Pictures of learning: losses, decision boundaries, weights as templates, histograms.
///
/// A [org.gradwire.chart.Chart] is given plain numbers and draws them on [org.gradwire.chart.Paper] as marks of
/// `scene`, so that whatever paints a circuit paints a chart too. What comes out is a
/// [org.gradwire.chart.Drawing], which also answers what lies at a point. An [org.gradwire.chart.Axis] stands for a
/// [org.gradwire.chart.Range] with round ticks; a [org.gradwire.chart.Plot] puts two of them around an area.
/// Numbers that are not finite are never drawn, and always told.
@NullMarked
package org.gradwire.chart;

import org.jspecify.annotations.NullMarked;
