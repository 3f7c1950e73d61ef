package org.gradwire.ui.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gradwire.edit.Joint;
import org.gradwire.gate.Gate;
import org.gradwire.text.Language;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.draw.DrawDraft;
import org.gradwire.ui.draw.DrawPane;
import org.gradwire.ui.find.FindPane;
import org.gradwire.ui.find.KeysPane;
import org.gradwire.ui.inspector.LessonPane;
import org.gradwire.ui.layers.LayersDraft;
import org.gradwire.ui.layers.LayersPane;
import org.gradwire.ui.own.OwnGateDraft;
import org.gradwire.ui.own.OwnGatePane;
import org.gradwire.ui.own.OwnGatePlace;
import org.gradwire.ui.start.CodePane;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;
import org.gradwire.ui.state.State;

/// Over everything: one sheet at a time; Escape or a press beside it takes it away.
final class SheetLayer extends StackPane implements Renderer {
    private final Session session;
    private final Actions actions;
    private final Typesetter typesetter;
    private final Consumer<String> build;
    private final Region shade = new Region();
    /// What had the focus, and gets it back.
    private Optional<Node> before = Optional.empty();
    /// Code that was typed and not lost when the sheet was closed.
    private String draft = "";
    /// What was chosen and typed about layers, until they are inserted or given up.
    private Optional<LayersDraft> layersDraft = Optional.empty();
    /// What was chosen and typed about data to draw.
    private DrawDraft drawDraft = DrawDraft.FIRST;
    /// What was typed about each gate that is changed, by its name, and about a new one, which has none yet.
    private final Map<Optional<String>, OwnGateDraft> gateDrafts = new HashMap<>();

    /// @param build told the code that a person wants as a circuit
    SheetLayer(Session session, Actions actions, Typesetter typesetter, Consumer<String> build) {
        this.session = session;
        this.actions = actions;
        this.typesetter = typesetter;
        this.build = build;
        setId("sheet-layer");
        shade.getStyleClass().add("shade");
        shade.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> close());
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        Optional<Sheet> sheet = after.view().sheet();
        Language language = after.preferences().language();
        if (!first && sheet.equals(before.view().sheet()) && language == before.preferences().language()) {
            return;
        }
        setVisible(sheet.isPresent());
        if (sheet.isEmpty()) {
            getChildren().clear();
            this.before.ifPresent(Node::requestFocus);
            this.before = Optional.empty();
            return;
        }
        if (before.view().sheet().isEmpty() && getScene() != null) {
            this.before = Optional.ofNullable(getScene().getFocusOwner());
        }
        Region pane = switch (sheet.get()) {
            case FIND -> {
                FindPane find = new FindPane(session, actions, this::close);
                Platform.runLater(find::begin);
                yield find;
            }
            case KEYS -> {
                KeysPane keys = new KeysPane(actions, language, after.sight().scale());
                Platform.runLater(keys::requestFocus);
                yield keys;
            }
            case LESSON -> {
                LessonPane lesson = new LessonPane(after.document(), language);
                Platform.runLater(lesson::begin);
                yield lesson;
            }
            case CODE -> {
                CodePane code = new CodePane(language, draft, text -> draft = text, build, this::close);
                Platform.runLater(code::begin);
                yield code;
            }
            case LAYERS -> layers(Joint.of(after.editor()));
            case DRAW_DATA -> draw();
            case OWN_GATE -> ownGate(Optional.empty());
            case EDIT_GATE -> ownGate(OwnGatePlace.chosen(after));
        };
        getChildren().setAll(shade, pane);
    }

    private LayersPane layers(Optional<Joint> joint) {
        LayersDraft typed = layersDraft.orElseGet(() -> LayersDraft.after(joint));
        LayersPane pane = new LayersPane(session, joint, typed, next -> layersDraft = next);
        Platform.runLater(pane::begin);
        return pane;
    }

    private DrawPane draw() {
        DrawPane pane = new DrawPane(session, drawDraft, next -> drawDraft = next);
        Platform.runLater(pane::begin);
        return pane;
    }

    private OwnGatePane ownGate(Optional<Gate> changes) {
        Optional<String> name = changes.map(Gate::id);
        OwnGateDraft typed = gateDrafts.getOrDefault(name, OwnGateDraft.NONE).about(changes);
        OwnGatePane pane = new OwnGatePane(session, typesetter, typed, next -> gateDrafts.put(name, next));
        Platform.runLater(pane::begin);
        return pane;
    }

    private void close() {
        session.become(Looking::clear);
    }
}
