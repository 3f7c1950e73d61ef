package org.gradwire.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradwire.circuit.NodeId;
import org.gradwire.lesson.Names;
import org.gradwire.lesson.Tally;
import org.gradwire.tensor.Tensor;

/// What is gathered over the examples, below the parameter or the output that it is gathered for.
final class Accounts {
    /// As wide as this number is, there is room for every step, so that nothing moves.
    private static final double WIDE = -10;
    /// Between a node with its labels and what is gathered for it.
    private static final double GAP = 4;

    private Accounts() {}

    /// Where each stands, with room for what it will be.
    static Map<NodeId, Rect> places(
            Tally tally, Map<NodeId, NodeShape> shapes, Map<NodeId, Slot> slots, Names names, Lettering lettering) {
        Map<NodeId, Rect> places = new LinkedHashMap<>();
        shapes.forEach((node, shape) -> tally.of(node).ifPresent(account -> {
            Slot slot = slots.get(node);
            double width = 0;
            double height = 0;
            for (Tag tag : widest(tally, node, account, names.of(node).onScreen(), lettering)) {
                width = Math.max(width, tag.width());
                height = Math.max(height, tag.height());
            }
            Rect above = slot == null ? shape.occupied() : shape.occupied().union(slot.whole());
            places.put(node, new Rect(shape.rect().x(), above.bottom() + GAP, width, height));
        }));
        return places;
    }

    private static List<Tag> widest(Tally tally, NodeId node, Tally.Account account, String name, Lettering lettering) {
        Tensor typical = account.sum().map(_ -> WIDE);
        List<Tag> tags = new ArrayList<>();
        boolean loss = node.equals(tally.output());
        for (Tensor tensor : List.of(typical, account.shown())) {
            tags.add(Tag.of(tensor, true, mean(loss, name), lettering));
            if (!loss) {
                tags.add(Tag.of(tensor, false, update(name), lettering));
            }
        }
        return tags;
    }

    /// The label at one place: what is known there and no more.
    static List<Mark> marks(Tally tally, NodeId node, Tally.Account account, String name, Rect place, Lettering lettering) {
        boolean loss = node.equals(tally.output());
        boolean updated = account.updated().isPresent();
        String lead = updated ? update(name) : account.mean().isPresent() ? mean(loss, name) : sum(loss, name);
        Tag tag = Tag.of(account.shown(), !loss && !updated, lead, lettering);
        return tag.marks(new Rect(place.x(), place.y(), tag.width(), tag.height()), account.isNew());
    }

    private static String sum(boolean loss, String name) {
        return loss ? "Σ" + name + " = " : "Σ∂ = ";
    }

    private static String mean(boolean loss, String name) {
        return loss ? "Σ" + name + "/m = " : "Σ∂/m = ";
    }

    private static String update(String name) {
        return name + " := " + name + " − α·∂ → ";
    }
}
