package org.gradwire.layout;

import org.eclipse.elk.core.util.BasicProgressMonitor;

/// What ELK tells of its work. It looks between its phases whether it should go on.
final class ElkProgress extends BasicProgressMonitor {
    private final Progress progress;
    private final double from;
    private final double to;

    /// @param from, to which part of the whole work this is
    ElkProgress(Progress progress, double from, double to) {
        this.progress = progress;
        this.from = from;
        this.to = to;
    }

    @Override
    public boolean isCanceled() {
        return progress.cancelled();
    }

    @Override
    protected void doWorked(float completed, float total, boolean topLevel) {
        // ELK ends what is cancelled as if it were done.
        if (topLevel && total > 0 && !progress.cancelled()) {
            progress.at(from + (to - from) * Math.clamp(completed / total, 0, 1));
        }
    }

    /// Parts tell only the whole how far they are, but are asked as well.
    @Override
    protected BasicProgressMonitor doSubTask(float work, int levels) {
        return new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return progress.cancelled();
            }

            @Override
            protected BasicProgressMonitor doSubTask(float part, int deeper) {
                return ElkProgress.this.doSubTask(part, deeper);
            }
        }.withMaxHierarchyLevels(levels);
    }
}
