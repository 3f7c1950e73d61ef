package org.gradwire.ui.state;

import java.util.Optional;
import org.gradwire.edit.Document;
import org.gradwire.lesson.Tally;
import org.gradwire.pass.Trace;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Lettering;
import org.gradwire.scene.Rect;

/// What follows from view and preferences together: which panels are there, how large everything is.
public record Sight(View view, Preferences preferences) {
    private static final double LEGEND = 30;
    /// Larger letters than this would not fit between the gates.
    private static final double LARGEST_LETTERS = 1.6;
    private static final double FINER_LETTERS = 0.1;
    /// A small circuit is not blown up beyond this many times what can be read.
    private static final double MOST_TIMES = 2;

    public Panels panels() {
        return view.presenting().isPresent() ? preferences.presenting() : preferences.panels();
    }

    public boolean shows(Part part) {
        return floats(part) ? view.drawer().equals(Optional.of(part)) : panels().shows(part);
    }

    /// Whether a panel lies over the canvas, because there is no room beside it.
    public boolean floats(Part part) {
        return view.presenting().isEmpty() && !view.width().holds(part);
    }

    /// How large the interface is drawn.
    public double scale() {
        return view.presenting().map(lecture -> Math.max(lecture.scale(), preferences.scale())).orElse(preferences.scale());
    }

    /// The preferences with the scale that is in force.
    public Preferences asSeen() {
        return view.presenting().isPresent() ? preferences.withScale(scale()) : preferences;
    }

    Geometry geometry(Document document, Trace trace, Optional<Tally> tally) {
        return Geometry.of(document.circuit(), document.placement(), trace, lettering(document, trace), tally);
    }

    /// As usual, or, in a lecture, as large as the last row needs where the whole circuit is in view.
    Lettering lettering(Document document, Trace trace) {
        Lettering usual = Lettering.of(preferences.format());
        if (view.presenting().isEmpty() || view.canvas().isEmpty()) {
            return usual;
        }
        double wanted = view.presenting().get().leastNumber();
        Lettering best = usual;
        double highest = 0;
        for (double scale = 1; scale <= LARGEST_LETTERS && highest < wanted; scale += FINER_LETTERS) {
            Lettering next = usual.with(scale);
            Rect bounds = Geometry.extent(document.circuit(), document.placement(), trace, next);
            double height = smallest(next, trace) * Viewport.fittingZoom(bounds, room());
            best = height > highest ? next : best;
            highest = Math.max(highest, height);
        }
        return best;
    }

    /// Everything in view; in a lecture, as much of it as leaves the numbers readable.
    Viewport fitting(Geometry geometry, Trace trace) {
        if (trace.circuit().size() == 0) {
            return Viewport.at(new Rect(0, 0, 0, 0), room(), 1);
        }
        if (view.presenting().isEmpty()) {
            return Viewport.fitting(geometry.bounds(), room());
        }
        double zoom = Viewport.fittingZoom(geometry.bounds(), room());
        double least = view.presenting().get().leastNumber() / smallest(geometry.lettering(), trace);
        return Viewport.at(geometry.bounds(), room(), Math.clamp(zoom, least, MOST_TIMES * least));
    }

    /// The height of the smallest numbers: those in the cells of a tensor, if there is one.
    private static double smallest(Lettering lettering, Trace trace) {
        boolean tensors = trace.circuit().nodes().stream()
                .anyMatch(node -> trace.value(node.id()).filter(value -> !value.isScalar()).isPresent());
        return tensors ? lettering.cell() : lettering.number();
    }

    /// The canvas without the strip at its foot where the legend stands.
    private Extent room() {
        return new Extent(view.canvas().width(), Math.max(1, view.canvas().height() - LEGEND * scale()));
    }
}
