package org.concordat.reporting.feed.webhook.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.reporting.feed.webhook.KeepingWebhooks;
import org.concordat.reporting.feed.webhook.NewSecretView;
import org.concordat.reporting.feed.webhook.WebhookView;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** New secrets of webhooks over HTTP. */
@Path("/v1/webhooks/{id}/secret-rotations")
@Tag(name = "Webhooks")
public class SecretRotationResource {

    private final KeepingWebhooks webhooks;

    SecretRotationResource(KeepingWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** The order for a new secret. */
    @Schema(description = "Until when the former secret signs too; an empty object will do")
    public record RotateSecret(
            @Schema(nullable = true, description = "At most 30 days ahead; 24 hours from now when absent")
            Instant formerEndsAt,

            @Schema(nullable = true) LocalDate effectiveOn,
            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {

        static final RotateSecret AS_USUAL = new RotateSecret(null, null, null);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Rotate a webhook's secret",
            description = "The new secret signs beside the former one for a while. The answer shows it once.")
    public RestResponse<NewSecretView> rotateWebhookSecret(@PathParam("id") UUID id, @Valid RotateSecret sent) {
        RotateSecret request = sent == null ? RotateSecret.AS_USUAL : sent;
        EffectiveDate effective = request.effective();
        return Answers.created("/v1/webhooks/" + id, webhooks.rotate(id, request.formerEndsAt(), effective));
    }

    @POST
    @Idempotent
    @Path("/completion")
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Complete a rotation",
            description = "The former secrets sign no longer from now on; for when one of them has become known.")
    public RestResponse<WebhookView> completeWebhookSecretRotation(
            @PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(webhooks.completeRotation(id, StateChange.effectiveDateOf(request)));
    }
}
