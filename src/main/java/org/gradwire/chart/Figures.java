package org.gradwire.chart;

import java.util.List;

/// The numbers of a chart under names, for a table in a file. The names are the same in every language.
public record Figures(List<String> header, List<Series> columns) {
    public Figures {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        if (header.size() != columns.size()) {
            throw new IllegalArgumentException(header.size() + " names for " + columns.size() + " columns");
        }
        for (Series column : columns) {
            if (column.size() != columns.getFirst().size()) {
                throw new IllegalArgumentException("columns of " + columns.getFirst().size() + " and " + column.size() + " rows");
            }
        }
    }

    public int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().size();
    }

    public double at(int row, int column) {
        return columns.get(column).at(row);
    }
}
