/// What a person can do, listed once.
///
/// [org.gradwire.ui.action.Action] gives each its words, icon, keys, and when it can be done;
/// [org.gradwire.ui.action.Actions] what it does. Menus, buttons, context menus, the list on Ctrl+K
/// and the sheet of keys are all made from these.
@NullMarked
package org.gradwire.ui.action;

import org.jspecify.annotations.NullMarked;
