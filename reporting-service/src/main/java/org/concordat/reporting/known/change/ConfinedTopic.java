package org.concordat.reporting.known.change;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kinds of record that not everybody who reads reports may read. Whoever follows changes sees of a record what its own
 * endpoint shows, and nothing of it goes to a webhook, whose receiver stands outside the partnership.
 */
public enum ConfinedTopic {
    /** Drafts, queries and reasons are between an organisation and the officers. */
    RETURNS("reporting.returns", "concordat.reporting.return-"),

    /** What members of staff answered; of sheets that few answered, not even the figures are shown. */
    ANSWER_SHEETS("programme.answer-sheets", "concordat.programme.answers-"),

    /** Some organisations did not agree that others see theirs. */
    UNIT_COSTS("programme.unit-costs", "concordat.programme.unit-cost-"),

    /** Where the partnership sends what to. */
    WEBHOOKS("reporting.webhooks", "concordat.reporting.webhook-");

    private final String topic;
    private final String types;

    ConfinedTopic(String topic, String types) {
        this.topic = topic;
        this.types = types;
    }

    public String topic() {
        return topic;
    }

    /** The one that a topic or a type of event belongs to. */
    public static Optional<ConfinedTopic> of(String topicOrType) {
        return Arrays.stream(values())
                .filter(each -> each.topic.equals(topicOrType) || topicOrType.startsWith(each.types))
                .findFirst();
    }

    public static String[] topics() {
        return Arrays.stream(values()).map(ConfinedTopic::topic).toArray(String[]::new);
    }
}
