/// Charts in the window: [org.gradwire.ui.chart.ChartView] paints what [org.gradwire.chart.Chart] draws, says what lies
/// under the pointer, and [org.gradwire.ui.chart.ChartImage] makes a picture file of it.
@NullMarked
package org.gradwire.ui.chart;

import org.jspecify.annotations.NullMarked;
