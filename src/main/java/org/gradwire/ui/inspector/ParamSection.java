package org.gradwire.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Param;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.control.Choice;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;

/// What is set of a gate by hand: a field for each parameter, or a choice where only a few numbers are allowed.
final class ParamSection extends Section {
    private final List<Consumer<Inspected>> shown = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();

    ParamSection(Session session, Gestures gestures, Runnable leave, NodeId node, Gate gate) {
        for (Param param : gate.params()) {
            SettingText setting = new SettingText(node, param);
            if (param.choices().isEmpty()) {
                field(session, gestures, leave, setting);
            } else {
                choice(session, setting);
            }
        }
    }

    private void field(Session session, Gestures gestures, Runnable leave, SettingText setting) {
        Param param = setting.param();
        Label name = named();
        Field field = new Field(session, leave, setting);
        field.input().setId("param-" + param.name());
        switch (param.kind()) {
            case NUMBER, OPTIONAL_INTEGER -> Scrubbing.of(session, gestures, setting, field, name);
            case INTEGERS, VALUE -> {}
        }
        getChildren().add(field.row(name));
        fields.add(field);
        shown.add(now -> {
            name.setText(param.label().in(now.language()));
            field.input().setAccessibleText(name.getText());
            field.input().setPromptText(switch (param.kind()) {
                case OPTIONAL_INTEGER -> Message.of("field.none").in(now.language());
                case NUMBER, INTEGERS, VALUE -> "";
            });
            field.show(setting.text(now.shown()), now.language());
        });
    }

    private void choice(Session session, SettingText setting) {
        Param param = setting.param();
        Label name = named();
        Choice<Double> choice = new Choice<>(param.choices(), number -> language -> NumberFormat.allDigits(number),
                number -> session.become(Editing.attempt(setting.set(session.state().editor(), Tensor.scalar(number), 0))));
        param.choices().forEach(number -> choice.button(number).setId("param-" + param.name() + "-" + NumberFormat.allDigits(number)));
        getChildren().add(row(name, choice));
        shown.add(now -> {
            name.setText(param.label().in(now.language()));
            choice.show(setting.now(now.circuit()).map(Tensor::number), now.language());
        });
    }

    @Override
    void show(Inspected now) {
        shown.forEach(show -> show.accept(now));
    }

    @Override
    Optional<Field> first() {
        return fields.stream().findFirst();
    }
}
