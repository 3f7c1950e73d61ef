package org.gradwire.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// Placeholder of the window.
public final class GradwireApp extends Application {
    public static void launch(String... args) {
        Application.launch(GradwireApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("Gradwire"), 640, 400));
        stage.show();
    }
}
