package org.gradwire.ui.own;

import javafx.scene.input.KeyCode;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// Own gates are made and changed.
public enum OwnAction implements Action<Session> {
    OWN_GATE(Deed.move(Feather.TOOL, When.ON_CIRCUIT, Looking.lay(Sheet.OWN_GATE)).keys(Keys.shiftShortcut(KeyCode.G))),
    EDIT_GATE(Deed.move(Feather.EDIT, OwnAction::isChosen, Looking.lay(Sheet.EDIT_GATE)).keys(Keys.shiftShortcut(KeyCode.E)));

    private final Deed<? super Session> deed;

    OwnAction(Deed<? super Session> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.CIRCUIT;
    }

    @Override
    public Deed<? super Session> deed() {
        return deed;
    }

    private static boolean isChosen(State state) {
        return When.ON_CIRCUIT.test(state) && OwnGatePlace.chosen(state).isPresent();
    }
}
