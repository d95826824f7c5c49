package org.concordat.reporting.known.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.concordat.platform.problem.Refusal;

/** Shows scripts what changed since they last asked. */
@ApplicationScoped
public class FollowingChanges {

    private final Changelog log;

    FollowingChanges(Changelog log) {
        this.log = log;
    }

    /** @param topics {@code null} for all */
    public ChangeFeed after(long position, Set<String> topics, int most) {
        requireKept(position);
        // one more than wanted, which tells whether there are more
        List<Change> changes = log.after(position, topics, most + 1);
        boolean more = changes.size() > most;
        List<Change> shown = more ? changes.subList(0, most) : changes;
        return new ChangeFeed(
                List.copyOf(shown),
                shown.isEmpty() ? position : shown.get(shown.size() - 1).position(),
                more);
    }

    /** "A position older than the log's start answers 410 with the first one": reporting.md. */
    public void requireKept(long position) {
        OptionalLong first = log.first();
        if (position > log.last()) {
            throw Refusal.rule(
                    "position-ahead",
                    "There is no change at position %d yet; the last one is %d. Send a position that this feed has shown."
                            .formatted(position, log.last()));
        }
        if (first.isPresent() && position < first.getAsLong() - 1) {
            throw Refusal.gone(
                    "position-gone",
                    "Changes before position %d are kept no longer. Read the reports anew, and follow from %d on."
                            .formatted(first.getAsLong(), first.getAsLong() - 1));
        }
    }
}
