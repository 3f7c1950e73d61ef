package org.gradwire.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Wiring;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;

/// Where a wire comes from and where it leads.
final class WireSection extends Section {
    private final PortRef wire;
    private final Label way = new Label();
    private final Label port = muted();
    private final Button cut = new Button();

    WireSection(Session session, Runnable leave, PortRef wire) {
        this.wire = wire;
        way.setId("wire-way");
        way.getStyleClass().add("head-name");
        way.setWrapText(true);
        cut.setId("cut-wire");
        cut.getStyleClass().add("pill");
        cut.setOnAction(event -> {
            leave.run();
            session.become(Editing.commit(Wiring.disconnect(session.state().editor(), wire)));
        });
        getChildren().addAll(way, port, cut);
    }

    @Override
    void show(Inspected now) {
        Circuit circuit = now.circuit();
        Node to = circuit.node(wire.node());
        String from = circuit.feeder(wire).map(circuit::node).map(Circuit::label).orElse("");
        write(way, Message.of("selected.wire", from, Circuit.label(to)), now.language());
        write(port, Message.of("selected.port", to.gate().port(wire.port()), to.gate().name()), now.language());
        cut.setText(Message.of("selected.cut").in(now.language()));
    }
}
