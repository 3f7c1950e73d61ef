package org.gradwire.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.gradwire.text.Language;

/// One of a few things, side by side. Which one is in force is for the state to say, not for the button that was pressed.
public final class Choice<T> extends FlowPane {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Function<T, Function<Language, String>> words;
    private Optional<T> now = Optional.empty();

    public Choice(List<T> options, Function<T, Function<Language, String>> words, Consumer<T> choose) {
        this.words = words;
        getStyleClass().add("choice");
        for (T option : options) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("option");
            button.setOnAction(event -> {
                mark();
                choose.accept(option);
            });
            buttons.put(option, button);
            getChildren().add(button);
        }
    }

    public void show(Optional<T> chosen, Language language) {
        now = chosen;
        buttons.forEach((option, button) -> button.setText(words.apply(option).apply(language)));
        mark();
    }

    private void mark() {
        buttons.forEach((option, button) -> button.setSelected(now.equals(Optional.of(option))));
    }

    public ToggleButton button(T option) {
        ToggleButton button = buttons.get(option);
        if (button == null) {
            throw new IllegalArgumentException(option + " is none of " + buttons.keySet());
        }
        return button;
    }
}
