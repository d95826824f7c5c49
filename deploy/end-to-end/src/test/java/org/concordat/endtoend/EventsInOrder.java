package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of a topic, each once, aggregate by aggregate, in the order in which they were first told. */
final class EventsInOrder {
    /** Votes on an item make versions of it, and are told with the decision only. */
    private static final String WITH_UNTOLD_VERSIONS = "funding.agenda-items";

    private final Map<String, List<Topics.Told>> byAggregate = new LinkedHashMap<>();
    private final String topic;
    private int repeated;

    private EventsInOrder(String topic) {
        this.topic = topic;
    }

    static EventsInOrder of(Partnership partnership, String topic) {
        EventsInOrder events = new EventsInOrder(topic);
        Set<String> seen = new HashSet<>();
        for (Topics.Told told : Topics.read(partnership.addresses().bootstrapServers(), topic)) {
            if (seen.add(told.id())) {
                events.byAggregate
                        .computeIfAbsent(told.key(), key -> new ArrayList<>())
                        .add(told);
            } else {
                events.repeated++;
            }
        }
        return events;
    }

    /** Of one aggregate; empty when nothing was ever told of it. */
    List<Topics.Told> of(String aggregate) {
        return byAggregate.getOrDefault(aggregate, List.of());
    }

    Set<String> aggregates() {
        return byAggregate.keySet();
    }

    /** How often an event was told again, as it may be after a crash. */
    int repeated() {
        return repeated;
    }

    /** Each aggregate's events lie in one partition, and each version follows the last, without a gap where all are told. */
    void assertOrderKept() {
        byAggregate.forEach((aggregate, events) -> {
            assertThat(events)
                    .as(aggregate)
                    .extracting(Topics.Told::partition)
                    .containsOnly(events.get(0).partition());
            for (int i = 1; i < events.size(); i++) {
                long last = events.get(i - 1).version();
                var version = assertThat(events.get(i).version()).as("version after %d of %s", last, aggregate);
                if (topic.equals(WITH_UNTOLD_VERSIONS)) {
                    version.isGreaterThan(last);
                } else {
                    version.isEqualTo(last + 1);
                }
            }
        });
    }
}
