package org.gradwire.ui.frame;

import java.util.List;
import java.util.stream.Stream;
import org.gradwire.ui.canvas.CircuitAction;
import org.gradwire.ui.canvas.EditAction;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.document.FileAction;
import org.gradwire.ui.find.FindAction;
import org.gradwire.ui.inspector.ExplainAction;
import org.gradwire.ui.layers.LayersAction;
import org.gradwire.ui.learn.LearnAction;
import org.gradwire.ui.own.OwnAction;
import org.gradwire.ui.player.StepAction;
import org.gradwire.ui.present.LectureAction;
import org.gradwire.ui.theme.LookAction;

/// All families of actions that a window has.
final class Families {
    static final List<Action<?>> ACTIONS = Stream.<Action<?>[]>of(
            FileAction.values(), EditAction.values(), CircuitAction.values(), LayersAction.values(), OwnAction.values(),
            StepAction.values(), LearnAction.values(), ExplainAction.values(), ViewAction.values(), LookAction.values(),
            LectureAction.values(), HelpAction.values(), FindAction.values()).flatMap(Stream::of).toList();

    private Families() {}

    /// One that no room has brought stops the program at once.
    static void check(Actions actions) {
        ACTIONS.stream().filter(action -> !actions.all().contains(action)).findFirst().ifPresent(missing -> {
            throw new IllegalStateException("nothing is bound to " + missing);
        });
    }
}
