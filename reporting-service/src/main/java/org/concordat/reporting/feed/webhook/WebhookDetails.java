package org.concordat.reporting.feed.webhook;

import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.known.change.ConfinedTopic;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a webhook leads, what it is for, and what it is told of. */
public record WebhookDetails(
        @Size(max = AddressRules.MOST_CHARACTERS)
        @Schema(
                examples = "https://hooks.partner.example/concordat",
                description = "Where messages are sent. It may carry a key of the receiver's, so no event shows it")
        String url,

        @Size(max = 500)
        @Schema(examples = "The region's data store", description = "Whose it is and what for; nobody's name")
        String description,

        @Size(max = WebhookDetails.MOST_SUBSCRIPTIONS)
        @Schema(
                description =
                        "Topics and types of events that it is told of; when it is empty, all but those of returns, answer"
                                + " sheets, unit costs and webhooks, which are for few")
        List<@Size(max = 200) String> subscribedTo) {

    public static final int MOST_SUBSCRIPTIONS = 100;

    /** A topic, or a type of event in its version. */
    public static final String SUBSCRIPTION = "[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+";

    private static final Pattern EVENT_TYPE = Pattern.compile("concordat\\.[a-z]+\\.[a-z0-9-]+\\.v\\d+");

    public WebhookDetails {
        subscribedTo = List.copyOf(subscribedTo);
    }

    /** @param topics those that are told of at all */
    void requireSound(AddressRules rules, Set<String> topics) {
        rules.requireFit(url);
        var named = new HashSet<String>();
        for (int i = 0; i < subscribedTo.size(); i++) {
            String name = subscribedTo.get(i);
            String pointer = "/subscribedTo/%d".formatted(i);
            if (!topics.contains(name) && !EVENT_TYPE.matcher(name).matches()) {
                throw Refusal.rule(
                        "unknown-topic",
                        pointer,
                        "There is no topic %s. Send one such as membership.subscriptions, or a type of event such as concordat.membership.subscription-paid.v1."
                                .formatted(name));
            }
            if (ConfinedTopic.of(name).isPresent()) {
                throw Refusal.rule(
                        "topic-confined",
                        pointer,
                        "What %s tells is for the partnership's officers and goes to no webhook. Leave it out."
                                .formatted(name));
            }
            if (!named.add(name)) {
                throw Refusal.rule("subscription-repeated", pointer, "It is named before. Name each once.");
            }
        }
    }
}
