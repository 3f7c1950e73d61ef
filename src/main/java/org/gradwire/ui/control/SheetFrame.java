package org.gradwire.ui.control;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// What lies over the window, framed alike whatever stands on it. Its words never change: with another language it is made anew.
public final class SheetFrame extends VBox {
    private final Session session;
    private final Language language;
    private Runnable begin = this::requestFocus;

    /// @param style of this sheet alone, such as how wide it is
    public SheetFrame(Session session, String id, String style) {
        this.session = session;
        language = session.state().preferences().language();
        setId(id);
        getStyleClass().addAll("sheet", style);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public Language language() {
        return language;
    }

    public String say(String key, Object... parts) {
        return Message.of(key, parts).in(language);
    }

    /// What is a length at an interface scale of 1.
    public double scaled(double length) {
        return length * session.state().sight().scale();
    }

    public void add(Node... below) {
        getChildren().addAll(below);
    }

    /// What takes the keys; without it the sheet itself, so that they are lost to what lies below.
    public void beginsWith(Runnable first) {
        begin = first;
    }

    /// To be called once it is in the window.
    public void begin() {
        // What scrolls comes into the window with the first style sheet, and could not take the keys before.
        applyCss();
        begin.run();
    }

    public void close() {
        session.become(Looking::clear);
    }

    public static Label heading(String words) {
        Label heading = paragraph(words);
        heading.getStyleClass().add("sheet-heading");
        return heading;
    }

    /// What is said by the way.
    public static Label muted(String words) {
        Label muted = paragraph(words);
        muted.getStyleClass().add("muted");
        return muted;
    }

    /// What is read line by line, and all of it.
    public static Label paragraph(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// What gives way in a low window, so that the end of the sheet stays in sight.
    public static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    public static HBox row(String title, Node field) {
        return row(new Label(title), field);
    }

    /// A field with its title at the left.
    public static HBox row(Label title, Node field) {
        title.getStyleClass().add("field-title");
        title.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(title, field);
        row.getStyleClass().add("field-row");
        return row;
    }

    /// @param text what stands in it at first, of which nobody is told
    /// @param keep told what is typed
    public static TextField field(String id, String title, String text, Consumer<String> keep) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(title);
        field.textProperty().addListener((property, was, is) -> keep.accept(is));
        return field;
    }

    /// Writes into a field without taking the cursor away from where it is.
    public static void type(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
