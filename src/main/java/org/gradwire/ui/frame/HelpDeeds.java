package org.gradwire.ui.frame;

/// What the actions around the parts of the window do.
///
/// @param menu opens what a right click offers
/// @param next takes the keys to the next part of the window
record HelpDeeds(Runnable menu, Runnable next) {
    void showMenu() {
        menu.run();
    }

    void nextPart() {
        next.run();
    }
}
