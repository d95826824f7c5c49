package org.concordat.reporting.known.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordat.platform.problem.FieldError;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows scripts what changed since they last asked. */
@ApplicationScoped
public class FollowingChanges {

    private final Changelog log;
    private final Set<String> topics;

    FollowingChanges(Changelog log, @ConfigProperty(name = "concordat.reads") List<String> topics) {
        this.log = log;
        this.topics = new TreeSet<>(topics);
    }

    /**
     * @param wanted {@code null} for all that are not closed to the caller
     * @param closed topics that the caller may not read
     */
    public ChangeFeed after(long position, Set<String> wanted, Set<String> closed, int most) {
        if (wanted != null) {
            wanted.forEach(topic -> requireReadable(topic, closed));
        }
        requireKept(position);
        // one more than wanted, which tells whether there are more
        List<Change> changes = log.after(position, wanted, most + 1);
        boolean more = changes.size() > most;
        List<Change> looked = more ? changes.subList(0, most) : changes;
        return new ChangeFeed(
                looked.stream()
                        .filter(change -> !closed.contains(change.topic()))
                        .toList(),
                looked.isEmpty() ? position : looked.get(looked.size() - 1).position(),
                more);
    }

    private void requireReadable(String topic, Set<String> closed) {
        if (!topics.contains(topic) && !log.has(topic)) {
            throw Refusal.invalid(
                    "unknown-topic",
                    "There is no topic %s. Send one of those that errors names, or none for all.".formatted(topic),
                    knownTopics(topic));
        }
        if (closed.contains(topic)) {
            throw Refusal.forbidden(
                    "topic-closed",
                    "Your token does not let you read the records of %s. Follow other topics, or leave topic out: what you may not read is skipped."
                            .formatted(topic));
        }
    }

    /** Service by service, each within the bounds of an error. */
    private List<FieldError> knownTopics(String unknown) {
        var errors = new ArrayList<>(List.of(new FieldError("topic", "There is no topic %s.".formatted(unknown))));
        Map<String, List<String>> byService =
                topics.stream().collect(Collectors.groupingBy(topic -> topic.substring(0, topic.indexOf('.'))));
        byService.keySet().stream()
                .sorted()
                .map(service -> new FieldError("topic", "Known are: " + String.join(", ", byService.get(service))))
                .forEach(errors::add);
        return errors;
    }

    /** "A position older than the log's start answers 410 with the first one": reporting.md. */
    public void requireKept(long position) {
        long first = log.first();
        if (position < first - 1) {
            throw Refusal.gone(
                            "position-gone",
                            "Changes before position %d are kept no longer. Read the reports anew, and follow from %d on."
                                    .formatted(first, first - 1))
                    .with("firstPosition", first);
        }
        long last = log.last();
        if (position > last && position >= first) {
            throw Refusal.rule(
                    "position-ahead",
                    "There is no change at position %d yet; the last one is %d. Send a position that this feed has shown."
                            .formatted(position, Math.max(last, first - 1)));
        }
    }
}
