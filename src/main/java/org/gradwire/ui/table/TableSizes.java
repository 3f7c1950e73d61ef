package org.gradwire.ui.table;

/// How large the parts of a grid are, in pixels at an interface scale.
record TableSizes(double scale, int digits, boolean test) {
    private static final double ROW = 24;
    private static final double HEAD = 40;
    private static final double COLUMN = 96;
    private static final double DIGIT = 8;
    private static final double AROUND = 34;
    private static final double TEST = 44;

    static TableSizes of(TableContent content) {
        return new TableSizes(content.scale(), Integer.toString(content.rows()).length(), !content.test().isEmpty());
    }

    double row() {
        return Math.rint(ROW * scale);
    }

    /// Of the names above.
    double head() {
        return Math.rint(HEAD * scale);
    }

    double column() {
        return Math.rint(COLUMN * scale);
    }

    /// Of the row numbers at the left.
    double side() {
        return Math.rint((AROUND + DIGIT * digits + (test ? TEST : 0)) * scale);
    }
}
