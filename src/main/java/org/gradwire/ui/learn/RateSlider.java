package org.gradwire.ui.learn;

import java.math.BigDecimal;
import java.math.MathContext;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Outcome;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;

/// The learning rate from 0.00001 to 10, by its logarithm. One drag is one action; so is holding an arrow key.
final class RateSlider extends Slider {
    private static final double LEAST = -5;
    private static final double MOST = 1;
    private static final double STEP = 0.05;
    private static final MathContext DIGITS = new MathContext(2);

    private final Session session;
    private boolean showing;
    private long gesture;

    RateSlider(Session session) {
        super(LEAST, MOST, Math.log10(session.state().document().learning().recipe().rate()));
        this.session = session;
        setId("train-rate-slider");
        getStyleClass().add("rate-slider");
        setBlockIncrement(STEP);
        setMajorTickUnit(1);
        setMinorTickCount(0);
        setShowTickMarks(true);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> gesture++);
        focusedProperty().addListener((property, was, is) -> gesture++);
        valueProperty().addListener((property, was, is) -> moved(is.doubleValue()));
    }

    void show(double rate) {
        if (rate(getValue()) != rate) {
            showing = true;
            setValue(Math.clamp(Math.log10(rate), LEAST, MOST));
            showing = false;
        }
    }

    private void moved(double place) {
        EditorState editor = session.state().editor();
        double next = rate(place);
        if (!showing && next != editor.document().learning().recipe().rate()) {
            switch (RecipeText.changed(editor, RecipeText.RATE.label(), editor.document().learning().recipe().withRate(next), gesture)) {
                case Outcome.Done<Transaction>(var transaction) -> session.become(Editing.commit(transaction));
                case Outcome.Refused<Transaction> refused -> show(editor.document().learning().recipe().rate());
            }
        }
    }

    /// A number that a person would write.
    private static double rate(double place) {
        return BigDecimal.valueOf(Math.pow(10, place)).round(DIGITS).doubleValue();
    }
}
