/// A table of numbers on the screen, of any length: only the cells in view exist.
///
/// [org.gradwire.ui.table.TableGrid] lays them out, knows which are chosen and takes mouse and keys; what a person does to
/// the table it tells [org.gradwire.ui.table.TableDeeds].
@NullMarked
package org.gradwire.ui.table;

import org.jspecify.annotations.NullMarked;
