package org.concordat.reporting.feed.webhook.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.reporting.feed.webhook.AddressRules;
import org.concordat.reporting.feed.webhook.WebhookDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a webhook: what is left out stays, what is sent replaces. */
public record AmendWebhook(
        @Size(max = AddressRules.MOST_CHARACTERS) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String url,

        @Size(max = 500) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String description,

        @Size(max = WebhookDetails.MOST_SUBSCRIPTIONS)
        @Schema(
                description =
                        "Topics and types of events; empty for all that go to webhooks. It holds for what happens from now on")
        List<
                        @NotNull @Size(max = 200)
                        @Pattern(
                                regexp = WebhookDetails.SUBSCRIPTION,
                                message = "is a topic or a type of event, like membership.subscriptions")
                        String>
                subscribedTo,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<WebhookDetails> {

    @Override
    public WebhookDetails applyTo(WebhookDetails present) {
        return new WebhookDetails(
                kept(url, present.url()),
                kept(description, present.description()),
                kept(subscribedTo, present.subscribedTo()));
    }
}
