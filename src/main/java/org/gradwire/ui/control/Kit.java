package org.gradwire.ui.control;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.ui.state.Session;

/// What the rooms of one window are furnished with; and what each of them wants to be ended with the window.
public final class Kit {
    private final Session session;
    private final Words words = new Words();
    private final Actions actions;
    private final Typesetter typesetter = new Typesetter();
    private final Sheets sheets = new Sheets();
    private final List<Runnable> ends = new ArrayList<>();

    public Kit(Session session) {
        this.session = session;
        session.show(words);
        actions = new Actions(session);
        atEnd(typesetter::close);
    }

    public Session session() {
        return session;
    }

    public Words words() {
        return words;
    }

    public Actions actions() {
        return actions;
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    public Sheets sheets() {
        return sheets;
    }

    /// A thread for one part of the window, which ends with it.
    public Worker worker(String name) {
        Worker worker = new Worker(name);
        atEnd(worker::close);
        return worker;
    }

    /// To be done when the window is gone: threads end.
    public void atEnd(Runnable end) {
        ends.add(end);
    }

    public void close() {
        ends.forEach(Runnable::run);
    }
}
