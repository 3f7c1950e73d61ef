package org.gradwire.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradwire.circuit.Limits;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.LayerLoss;
import org.gradwire.edit.LayerSizes;
import org.gradwire.edit.Layers;
import org.gradwire.edit.NewLayers;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.gate.Activations;
import org.gradwire.pass.Trace;
import org.gradwire.train.Initialization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Layers are drawn as readably as the shipped circuits, whatever their sizes.
class LayerDrawingTest {
    static Stream<Layers> layers() {
        return Stream.of(LayerSizes.of(784, 100, 10), LayerSizes.of(2, 2, 1), LayerSizes.of(1, 3), LayerSizes.of(4, 3, 2, 3), LayerSizes.of(3, 3), LayerSizes.of(4, 4, 4), LayerSizes.of(6, 2, 6), LayerSizes.of(3, 1, 2), LayerSizes.of(2, 8, 8, 8, 1))
                .flatMap(sizes -> Stream.of(Activations.TANH, Activations.SOFTPLUS).flatMap(activation -> {
                    List<LayerLoss> losses = sizes.out() == 1
                            ? List.of(LayerLoss.BINARY_CROSS_ENTROPY, LayerLoss.PERCEPTRON)
                            : List.of(LayerLoss.SOFTMAX_CROSS_ENTROPY, LayerLoss.MULTICLASS_HINGE, LayerLoss.NONE);
                    return losses.stream().map(loss -> new Layers(
                            Layers.Kind.MLP, sizes, Optional.of(activation.gate()), Optional.empty(), loss, Initialization.NORMAL, 1));
                }));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void noWireRunsThroughAGateAndNoLabelLiesOnAnything(Layers layers) {
        Document document = NewLayers.of(EditorState.of(Document.EMPTY), layers, Limits.STANDARD).orThrow().at(Point.ORIGIN).after().document();
        Trace trace = Trace.of(document.circuit());
        Geometry geometry = Geometry.of(document.circuit(), document.placement(), trace, Lettering.STANDARD);
        Legible.noWireRunsThroughAGate(document.circuit(), geometry);
        Legible.noLabelLiesOnAnything(SceneBuilder.build(geometry, trace.at(trace.stepCount()), Selection.NONE));
    }
}
