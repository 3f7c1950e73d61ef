package org.gradwire.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Words;

/// On the canvas: what green above and red below mean.
final class Legend extends HBox {
    Legend(Words words) {
        Label value = new Label("1.00");
        value.getStyleClass().add("legend-value");
        Label valueWords = new Label();
        words.bind(valueWords::setText, Message.of("legend.value"));
        Label gradient = new Label("∂ 1.00");
        gradient.getStyleClass().add("legend-gradient");
        Label gradientWords = new Label();
        words.bind(gradientWords::setText, Message.of("legend.gradient"));
        getChildren().addAll(value, valueWords, gradient, gradientWords);
        setId("legend");
        getStyleClass().add("legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
    }
}
