package org.gradwire.code;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Param;
import org.gradwire.gate.Program;
import org.gradwire.gate.Rule;
import org.gradwire.gate.Settings;
import org.gradwire.tensor.Tensor;

/// Inside an own gate: its inputs and what its code assigns, plain numbers, and gates that work entry by entry.
final class GateScope implements Scope {
    private final List<String> ports;
    private int gates;

    GateScope(List<String> ports) {
        this.ports = ports;
    }

    /// Another piece of code, with as many gates again.
    void begin() {
        gates = 0;
    }

    /// Own gates are not made of own gates, so none can be made of itself.
    @Override
    public Optional<Gate> function(String name) {
        return Optional.empty();
    }

    @Override
    public void admit(Place at, Gate gate, Settings settings) {
        if (++gates > Program.MOST_LINES) {
            throw Refusal.of(at, "own.lines", Program.MOST_LINES);
        }
        if (gate.rule() instanceof Rule.AtOnce) {
            throw Refusal.of(at, "own.entrywise", gate.name());
        }
        if (settings.get(Param.VALUE_NAME).filter(value -> !value.isScalar()).isPresent()) {
            throw Refusal.of(at, "own.number");
        }
        boolean entrywise = settings.names().stream().allMatch(name -> settings.get(name).filter(Tensor::isScalar).isPresent());
        if (!entrywise) {
            throw Refusal.of(at, "own.entrywise", gate.name());
        }
    }

    @Override
    public void free(Place at, String name) {
        if (!ports.contains(name)) {
            throw Refusal.of(at, "own.name.free", name, String.join(", ", ports));
        }
    }

    /// An input is given from outside, so a line cannot give it another value.
    void checkTargets(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size() && tokens.get(i).getType() == StagedLexer.NAME; i += 2) {
            int next = tokens.get(i + 1).getType();
            if (next != StagedLexer.ASSIGN && next != StagedLexer.AUGMENT) {
                return;
            }
            if (ports.contains(tokens.get(i).getText())) {
                throw Refusal.of(Place.of(tokens.get(i)), "own.input.assigned", tokens.get(i).getText());
            }
        }
    }
}
