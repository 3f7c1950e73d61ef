package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PileTest {
    /// The values that count, last first.
    private static List<Integer> values(Pile<Integer> pile) {
        List<Integer> values = new ArrayList<>();
        for (Pile<Integer> rest = pile; !rest.isEmpty(); rest = rest.withoutLast()) {
            assertEquals(pile.size() - values.size(), rest.size());
            values.add(rest.last().orElseThrow());
        }
        return values;
    }

    @Property
    void whateverIsPutOnAndTakenOffItIsAListOfTheLastFew(
            @ForAll @IntRange(min = 1, max = 5) int most, @ForAll @Size(max = 60) List<@IntRange(max = 2) Integer> moves) {
        Pile<Integer> pile = new Pile<>(most);
        List<Integer> list = new ArrayList<>();
        List<Pile<Integer>> piles = new ArrayList<>();
        List<List<Integer>> lists = new ArrayList<>();
        for (int move : moves) {
            list = new ArrayList<>(list);
            if (move > 0) {
                pile = pile.with(piles.size());
                list.addFirst(piles.size());
                list.subList(Math.min(list.size(), most), list.size()).clear();
            } else {
                pile = pile.withoutLast();
                list.subList(0, Math.min(list.size(), 1)).clear();
            }
            piles.add(pile);
            lists.add(list);
        }
        // Each pile on the way as well: none was changed by what came after it.
        assertEquals(lists, piles.stream().map(PileTest::values).toList());
        assertTrue(piles.stream().allMatch(each -> each.last().isEmpty() == each.isEmpty()));
    }
}
