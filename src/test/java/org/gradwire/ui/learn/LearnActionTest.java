package org.gradwire.ui.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Offer;
import org.gradwire.ui.state.Stepping;
import org.junit.jupiter.api.Test;

/// Menus and buttons follow whatever their actions depend on, seen here without any of them.
class LearnActionTest {
    private final Classroom room = Classroom.ofXor();
    private final Map<Action<?>, Offer> shown = new HashMap<>();

    LearnActionTest() {
        Actions actions = new Actions(room.session);
        for (LearnAction action : LearnAction.values()) {
            actions.follow(action, offer -> shown.put(action, offer));
        }
    }

    @Test
    void steppingOverTheDataIsTickedAsSoonAsItIsBegunAndNoLongerThanItGoesOn() {
        assertFalse(offer(LearnAction.SWEEP).on());
        room.session.become(Stepping.sweep(true));
        assertTrue(offer(LearnAction.SWEEP).on());
        room.session.become(Stepping.sweep(false));
        assertFalse(offer(LearnAction.SWEEP).on());
    }

    @Test
    void asTrainingBeginsCancelIsEnabledAndTrainIsTicked() {
        assertFalse(offer(LearnAction.CANCEL_TRAINING).enabled());
        room.trainer.run();
        assertTrue(offer(LearnAction.CANCEL_TRAINING).enabled());
        assertTrue(offer(LearnAction.TRAIN).on());
        assertFalse(offer(LearnAction.TRAIN_EPOCH).enabled());
        room.work();
        assertFalse(offer(LearnAction.CANCEL_TRAINING).enabled());
        assertFalse(offer(LearnAction.TRAIN).on());
        assertTrue(offer(LearnAction.REWIND).enabled());
    }

    @Test
    void whatIsShownOfAnActionIsWhatItIsInEveryState() {
        room.trainer.run();
        assertEquals(offers(), shown);
        room.work();
        assertEquals(offers(), shown);
        room.session.become(Stepping.sweep(true));
        assertEquals(offers(), shown);
        room.session.become(Stepping.live(true));
        assertEquals(offers(), shown);
    }

    private Map<Action<?>, Offer> offers() {
        Map<Action<?>, Offer> offers = new HashMap<>();
        for (LearnAction action : LearnAction.values()) {
            offers.put(action, Offer.of(action, room.state()));
        }
        return offers;
    }

    private Offer offer(LearnAction action) {
        return Objects.requireNonNull(shown.get(action));
    }
}
