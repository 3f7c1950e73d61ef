package org.gradwire.ui.state;

import java.util.Optional;
import org.gradwire.edit.Placement;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Tool;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Rect;

/// How somebody looks at the work: what is in sight, drawn in which way, and what the hand is about. One work can have
/// several looks, each with its own geometry.
///
/// @param geometry where the nodes, wires and labels of the work are for this look
public record Look(View view, Tool tool, Preferences preferences, Recent recent, Geometry geometry) {
    /// The first look at a work, with all of it in view.
    static Look at(Work work, View view, Preferences preferences, Recent recent) {
        return new Look(view, Idle.IDLE, preferences, recent, geometry(work, new Sight(view, preferences))).fitted(work);
    }

    private static Geometry geometry(Work work, Sight sight) {
        return sight.geometry(work.document(), work.trace(), work.showing().tally());
    }

    public Sight sight() {
        return new Sight(view, preferences);
    }

    public Viewport viewport() {
        return view.viewport();
    }

    /// Which part of the world is in view.
    Rect visible() {
        return Rect.around(viewport().toWorld(0, 0), viewport().toWorld(view.canvas().width(), view.canvas().height()));
    }

    /// Whether nothing but the part of the world that is in view differs.
    boolean isPanOf(Look other) {
        return tool == other.tool && preferences == other.preferences && recent == other.recent && geometry == other.geometry
                && view.with(other.viewport()).equals(other.view);
    }

    /// The same look at the work after it has changed.
    Look after(Work before, Work now) {
        boolean replaced = now.document().placement() != before.document().placement();
        boolean moved = replaced || now.trace() != before.trace() || now.showing() != before.showing();
        // Whoever moves things has the view where it is wanted.
        View nextView = replaced && viewport().fitted() ? view.with(viewport().settled()) : view;
        Look next = !moved ? this : new Look(
                nextView, tool, preferences, recent,
                geometry.after(now.circuit(), now.document().placement(), now.trace(), now.showing().tally()));
        // What is gathered needs room, and gives it back.
        boolean otherRoom = now.document() == before.document() && now.showing().sweep().isPresent() != before.showing().sweep().isPresent();
        return otherRoom && viewport().fitted() ? next.fitted(now) : next;
    }

    Look with(View next, Work work) {
        return next.equals(view) ? this : drawn(new Look(next, tool, preferences, recent, geometry), work);
    }

    Look with(Preferences next, Work work) {
        return drawn(new Look(view, tool, next, recent, geometry), work);
    }

    Look with(Viewport next) {
        return next.equals(viewport()) ? this : new Look(view.with(next), tool, preferences, recent, geometry);
    }

    Look with(Tool next) {
        return new Look(view, next, preferences, recent, geometry);
    }

    Look with(Recent next) {
        return next.equals(recent) ? this : new Look(view, tool, preferences, next, geometry);
    }

    /// Drawn as if nodes were elsewhere.
    Look gliding(Placement between, Work work) {
        return with(sight().geometry(work.document().withPlacement(between), work.trace(), work.showing().tally()));
    }

    /// The whole circuit in view.
    Look fitted(Work work) {
        return view.canvas().isEmpty() ? this : with(sight().fitting(geometry, work.trace())).showingStep(work);
    }

    /// With the step in view; where it is already, nothing moves.
    Look showingStep(Work work) {
        if (view.canvas().isEmpty() || work.playback().live()) {
            return this;
        }
        return work.moment().step()
                .map(step -> with(viewport().showing(geometry.around(step), view.canvas())))
                .orElse(this);
    }

    /// Wires and labels find their places again if they are written in another way, and the view follows the window.
    private Look drawn(Look next, Work work) {
        boolean sameCanvas = next.view.canvas().equals(view.canvas());
        boolean sameLetters = next.preferences.format().equals(preferences.format())
                && next.height().equals(height())
                && (sameCanvas || next.view.presenting().isEmpty());
        Look placed = sameLetters ? next : next.with(geometry(work, next.sight()));
        return (sameLetters && sameCanvas) || !next.viewport().fitted() ? placed : placed.fitted(work);
    }

    /// Of the picture of a lecture.
    private Optional<Double> height() {
        return view.presenting().map(Presenting::height);
    }

    private Look with(Geometry next) {
        return new Look(view, tool, preferences, recent, next);
    }
}
