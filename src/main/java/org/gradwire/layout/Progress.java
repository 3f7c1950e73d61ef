package org.gradwire.layout;

/// Whoever waits for a layout: told how far it is, and asked whether it is still wanted. Called on the thread that lays out.
public interface Progress {
    /// Always wanted, and never told.
    Progress NONE = new Progress() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void at(double share) {}
    };

    /// Asked often; what was laid out so far is then thrown away.
    boolean cancelled();

    /// @param share of the work, from 0 to 1; never less than before
    void at(double share);
}
