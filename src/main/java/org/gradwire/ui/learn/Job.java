package org.gradwire.ui.learn;

import java.util.Optional;
import org.gradwire.edit.Document;
import org.gradwire.text.Message;
import org.gradwire.train.Progress;
import org.gradwire.ui.state.Practice;

/// One task for one document, shared by the thread that asks and the one that works.
final class Job {
    final Document document;
    final Task task;
    /// What was known before it began.
    final Practice before;
    volatile boolean stop;
    /// It stops as if it had never begun.
    volatile boolean cancelled;
    volatile double rate;

    Job(Document document, Task task, Practice before) {
        this.document = document;
        this.task = task;
        this.before = before;
        rate = document.learning().recipe().rate();
    }

    boolean isVisit() {
        return task instanceof Task.Visit;
    }

    void cancel() {
        cancelled = true;
        stop = true;
    }

    /// What came of it.
    ///
    /// @param label of the action that keeps it
    /// @param said  why it could not begin, or did not go to its end
    record End(Optional<Progress> progress, Message label, Optional<Message> said) {
        /// An error of the program itself, which is reported elsewhere.
        static End broken() {
            return new End(Optional.empty(), Message.of("train.broken"), Optional.of(Message.of("train.broken")));
        }
    }
}
