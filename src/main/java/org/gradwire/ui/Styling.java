package org.gradwire.ui;

import javafx.css.PseudoClass;

/// States that style sheets ask for.
final class Styling {
    static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");

    private Styling() {}
}
