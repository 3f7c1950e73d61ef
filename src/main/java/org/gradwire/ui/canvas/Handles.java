package org.gradwire.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.gradwire.circuit.Node;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Target;
import org.gradwire.scene.Item;
import org.gradwire.scene.Rect;
import org.gradwire.scene.Scene;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;

/// Transparent nodes over what is in view: they carry focus and the accessible text, and ids for tests.
///
/// Pooled, because only what is in view at a readable zoom gets one. The mouse goes through them.
final class Handles extends Group {
    private static final double READABLE = 0.3;
    private static final int MOST = 400;
    private static final double MARGIN = 60;

    private final Session session;
    private final List<Region> pool = new ArrayList<>();
    private boolean adding;

    Handles(Session session) {
        this.session = session;
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param visible which part of the world is in view
    void show(Scene scene, InView seen, Rect visible) {
        List<Item> shown = seen.viewport().zoom() < READABLE
                ? List.of()
                : Stream.concat(inView(scene, visible, true), inView(scene, visible, false)).limit(MOST).toList();
        int used = 0;
        for (Item item : shown) {
            place(handle(used++), item, seen);
        }
        for (int i = used; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
    }

    /// Takes the focus to the next node that is shown, and adds it to the selection.
    void addNext() {
        List<Region> shown = pool.stream().filter(region -> region.isVisible() && region.isFocusTraversable()).toList();
        int now = shown.stream().filter(Region::isFocused).findFirst().map(shown::indexOf).orElse(-1);
        if (!shown.isEmpty()) {
            adding = true;
            shown.get((now + 1) % shown.size()).requestFocus();
            adding = false;
        }
    }

    /// Adds the node that has the focus to the selection, or takes it away.
    void toggleFocused() {
        pool.stream().filter(Region::isFocused).findFirst().ifPresent(region -> {
            if (region.getUserData() instanceof Target.OnNode(var node)) {
                session.become(Editing.select(session.state().editor().selection().toggle(node)));
            }
        });
    }

    /// Nodes come before wires, so that they get the handles if there are too few for all.
    private static Stream<Item> inView(Scene scene, Rect visible, boolean nodes) {
        return scene.items().stream()
                .filter(item -> item.accessible().isPresent()
                        && item.target() instanceof Target.OnNode == nodes
                        && item.bounds().grow(MARGIN).overlaps(visible));
    }

    private Region handle(int index) {
        while (pool.size() <= index) {
            Region region = new Region();
            region.setManaged(false);
            region.getStyleClass().add("handle");
            region.setAccessibleRole(AccessibleRole.NODE);
            region.focusedProperty().addListener((property, was, is) -> {
                if (is && region.getUserData() instanceof Target.OnNode(var node)) {
                    session.become(Editing.select(adding ? session.state().editor().selection().plus(List.of(node)) : Selection.of(node)));
                }
            });
            pool.add(region);
            getChildren().add(region);
        }
        return pool.get(index);
    }

    private static void place(Region region, Item item, InView seen) {
        Rect rect = item.bounds();
        Point corner = seen.viewport().toScreen(new Point(rect.x(), rect.y()));
        double zoom = seen.viewport().zoom();
        region.resizeRelocate(
                corner.x(), corner.y(), Math.max(2, rect.width() * zoom), Math.max(2, rect.height() * zoom));
        region.setVisible(true);
        region.setUserData(item.target());
        region.setAccessibleText(item.accessible().orElseThrow().in(seen.language()));
        switch (item.target()) {
            case Target.OnNode(var id) -> {
                Node node = seen.drawn().trace().it().circuit().node(id);
                region.setId("node-" + (node.isNamed() ? node.name() : id.number()));
                region.setFocusTraversable(true);
            }
            case Target.OnWire(var wire) -> {
                region.setId("wire-" + wire.node().number() + "-" + wire.port());
                region.setFocusTraversable(false);
            }
            case Target.Canvas canvas -> region.setId(null);
            case Target.OnPort port -> region.setId(null);
            case Target.OnOutput output -> region.setId(null);
            case Target.OnNumber number -> region.setId(null);
            case Target.OnWireNumber number -> region.setId(null);
        }
    }
}
