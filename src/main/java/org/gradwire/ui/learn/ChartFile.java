package org.gradwire.ui.learn;

import org.gradwire.chart.Figures;

/// The numbers of a chart as a table that spreadsheets read.
final class ChartFile {
    private ChartFile() {}

    /// What is not a number is an empty cell.
    static String csv(Figures figures) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < figures.header().size(); column++) {
            text.append(column == 0 ? "" : ",").append(quoted(figures.header().get(column)));
        }
        text.append("\r\n");
        for (int row = 0; row < figures.rows(); row++) {
            for (int column = 0; column < figures.header().size(); column++) {
                text.append(column == 0 ? "" : ",").append(cell(figures.at(row, column)));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String cell(double number) {
        return Double.isNaN(number) ? "" : number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }

    private static String quoted(String name) {
        return name.matches("[^,\"\\r\\n]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
