package org.concordat.membership.register.reorganisation;

import java.util.List;

/**
 * What a reorganisation would do if it took effect now.
 *
 * @param hindrances what would keep it from doing so
 */
public record ReorganisationPreview(
        Reorganisation reorganisation,
        List<Ending> ending,
        List<GoingOn> goingOn,
        List<ReorganisationWatcher.Consequence> consequences,
        List<String> hindrances) {

    /** An organisation that would be dissolved. */
    public record Ending(String name, Predecessor predecessor) {}

    /** An organisation that would take over. */
    public record GoingOn(String name, Successor successor) {}
}
