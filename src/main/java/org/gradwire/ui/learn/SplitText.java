package org.gradwire.ui.learn;

import java.util.Optional;
import org.gradwire.data.Split;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Tabling;
import org.gradwire.edit.Transaction;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.State;

/// How many of the rows are kept for testing, in percent, or by which seed they are chosen.
enum SplitText implements Field.Content {
    SHARE {
        @Override
        String text(Split split) {
            return NumberFormat.allDigits(Math.rint(split.testShare() * PRECISE * PERCENT) / PRECISE);
        }

        @Override
        Outcome<Split> read(String typed, Split before) {
            Optional<Double> share = number(typed.replace("%", "").strip());
            return share.filter(percent -> percent >= 0 && percent < PERCENT)
                    .map(percent -> Split.of(percent / PERCENT, before.seed()))
                    .orElseGet(() -> Outcome.refused("data.split.percent", typed));
        }
    },
    SEED {
        @Override
        String text(Split split) {
            return Long.toString(split.seed());
        }

        @Override
        Outcome<Split> read(String typed, Split before) {
            try {
                return Split.of(before.testShare(), Long.parseLong(typed));
            } catch (NumberFormatException e) {
                return Outcome.refused("layers.seed");
            }
        }
    };

    private static final double PERCENT = 100;
    private static final double PRECISE = 1e6;

    abstract String text(Split split);

    abstract Outcome<Split> read(String typed, Split before);

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> text(State state) {
        return Optional.of(text(state.document().learning().data().split()));
    }

    @Override
    public Outcome<Transaction> read(String typed, EditorState editor) {
        return read(typed, editor.document().learning().data().split()).map(split -> Tabling.split(editor, split));
    }
}
