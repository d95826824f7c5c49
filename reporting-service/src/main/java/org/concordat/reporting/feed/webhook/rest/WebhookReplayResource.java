package org.concordat.reporting.feed.webhook.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.reporting.feed.webhook.ReplayView;
import org.concordat.reporting.feed.webhook.Replaying;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Sending again what a webhook was sent, over HTTP. */
@Path("/v1/webhooks/{id}/replays")
@Tag(name = "Webhooks")
public class WebhookReplayResource {

    private final Replaying replaying;

    WebhookReplayResource(Replaying replaying) {
        this.replaying = replaying;
    }

    /** The order for a replay. */
    public record ReplayChanges(
            @NotNull @Min(0) @Schema(description = "After which position of the change feed to begin; 0 for the first")
            Long after,

            @NotNull
            @Min(1)
            @Max(10_000)
            @Schema(examples = "1000", description = "How many changes to look at, at most")
            Integer limit) {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Send changes again",
            description =
                    "Those that the webhook subscribes to, after a position of the change feed and up to where it has"
                            + " come, under the same webhook-ids. Whoever wants more goes on after lastPosition.")
    @APIResponse(responseCode = "200", description = "What was queued")
    @APIResponse(
            responseCode = "410",
            description =
                    "The position is older than what is kept; the problem names the first kept one as firstPosition")
    public RestResponse<ReplayView> replayWebhookChanges(
            @PathParam("id") UUID id, @NotNull @Valid ReplayChanges request) {
        return RestResponse.ok(replaying.replayAfter(request.after(), id, request.limit()));
    }
}
