package org.concordat.reporting.feed.webhook.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.reporting.feed.webhook.AddressRules;
import org.concordat.reporting.feed.webhook.WebhookDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new webhook. */
public record CreateWebhook(
        @NotBlank
        @Size(max = AddressRules.MOST_CHARACTERS)
        @Schema(
                examples = "https://hooks.partner.example/concordat",
                description = "Where messages are sent: by HTTPS, to a public address, without a user in it")
        String url,

        @NotBlank
        @Size(max = 500)
        @Schema(examples = "The region's data store", description = "Whose it is and what for; nobody's name")
        String description,

        @Size(max = WebhookDetails.MOST_SUBSCRIPTIONS)
        @Schema(
                nullable = true,
                description = "Topics such as membership.subscriptions and types such as"
                        + " concordat.membership.subscription-paid.v1; all when absent or empty")
        List<
                        @NotNull @Size(max = 200)
                        @Pattern(
                                regexp = WebhookDetails.SUBSCRIPTION,
                                message = "is a topic or a type of event, like membership.subscriptions")
                        String>
                subscribedTo,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    WebhookDetails details() {
        return new WebhookDetails(url, description, subscribedTo == null ? List.of() : subscribedTo);
    }
}
