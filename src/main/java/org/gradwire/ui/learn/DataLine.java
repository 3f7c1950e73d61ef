package org.gradwire.ui.learn;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.gradwire.data.CellProblem;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.document.DataProgress;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line below the table: the first cell that is wrong, a file that is being read, or what was said last.
final class DataLine extends HBox {
    private final FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
    private final Hyperlink problem = new Hyperlink();
    private final Label said = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();

    DataLine(Runnable goThere, Runnable cancelReading) {
        getStyleClass().add("data-line");
        problem.setId("data-problem");
        problem.setOnAction(event -> {
            problem.setVisited(false);
            goThere.run();
        });
        said.setId("data-said");
        cancel.setId("data-cancel");
        cancel.getStyleClass().add("pill");
        cancel.setOnAction(event -> cancelReading.run());
        getChildren().addAll(sign, problem, said, bar, cancel);
    }

    /// @param first  wrong cell, if there is one
    /// @param count  of wrong cells
    /// @param spoken what was said last, which stands here if nothing is more urgent
    void show(Optional<CellProblem> first, int count, Optional<Message> spoken, Optional<DataProgress> reading, Language language) {
        boolean busy = reading.isPresent();
        boolean wrong = first.isPresent() && spoken.isEmpty() && !busy;
        Visible.set(sign, wrong || (spoken.isPresent() && !busy));
        Visible.set(problem, wrong);
        Visible.set(said, !wrong && (busy || spoken.isPresent()));
        Visible.set(bar, busy);
        Visible.set(cancel, busy);
        first.map(CellProblem::why).map(why -> count > 1 ? Message.of("data.problem.more", why, count - 1) : why)
                .ifPresent(words -> problem.setText(words.in(language)));
        said.setText(reading.map(now -> Message.of("data.reading", now.file(), Math.round(100 * now.share()))).or(() -> spoken)
                .map(words -> words.in(language)).orElse(""));
        reading.ifPresent(now -> bar.setProgress(now.share()));
        cancel.setText(Message.of("ask.cancel").in(language));
        Visible.set(this, wrong || busy || spoken.isPresent());
    }
}
