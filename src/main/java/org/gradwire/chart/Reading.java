package org.gradwire.chart;

import java.util.List;
import org.gradwire.scene.Mark;

/// What is read off a chart at a point.
///
/// @param marks what lights it up
/// @param index which one it is: epoch, example, cell, row or bin
public record Reading(String words, List<Mark> marks, int index) {
    public Reading {
        marks = List.copyOf(marks);
    }
}
