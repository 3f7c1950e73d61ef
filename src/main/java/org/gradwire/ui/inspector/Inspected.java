package org.gradwire.ui.inspector;

import java.util.Map;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.text.Language;
import org.gradwire.train.Dataset;
import org.gradwire.ui.state.Gaps;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.State;

/// What the lower part of the inspector shows, whatever is selected.
///
/// @param gaps   with the pass, and the row of the table that it is of
/// @param notes  about single nodes
/// @param symbol of a node that is selected alone, as the canvas draws it
/// @param scale  of the interface
/// @param room   for a formula, until the place for it has its width
record Inspected(
        Subject subject, Origin origin, Gaps gaps, Same<Map<NodeId, String>> notes, String symbol, Preferences preferences, double scale, double room) {
    static Inspected of(State state) {
        Subject subject = Subject.of(state);
        String symbol = subject instanceof Subject.OneNode one ? state.geometry().shape(one.node()).symbol() : "";
        double scale = state.sight().scale();
        return new Inspected(
                subject, state.origin(), state.work().gaps(), new Same<>(state.document().notes()), symbol, state.preferences(), scale,
                state.sight().panels().inspectorWidth() * scale / 2);
    }

    Language language() {
        return preferences.language();
    }

    /// The circuit of the document.
    Circuit circuit() {
        return gaps.circuit().it();
    }

    /// The circuit with the numbers of the row that is shown, and with parameters on their way.
    Circuit shown() {
        return gaps.trace().it().circuit();
    }

    Dataset data() {
        return gaps.data().it();
    }
}
