package org.concordat.membership.subscription.run.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.rest.StateChange;
import org.concordat.membership.subscription.run.SubscriptionRun;
import org.concordat.membership.subscription.run.SubscriptionRunning;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cancellation of a subscription run over HTTP. */
@Path("/v1/subscription-runs")
@Tag(name = "Subscription runs")
public class CancellationResource {

    private final SubscriptionRunning running;

    CancellationResource(SubscriptionRunning running) {
        this.running = running;
    }

    @POST
    @Idempotent
    @Path("/{id}/cancellation")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "cancelSubscriptionRun",
            summary = "Cancel a subscription run",
            description = "Stops the run where it is; what it has raised stays.")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled run",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubscriptionRunView.class)))
    public Response cancel(@PathParam("id") UUID id, @Valid StateChange request) {
        return answer(running.cancel(id, StateChange.effectiveDateOf(request)));
    }

    private static Response answer(SubscriptionRun s) {
        return Response.ok(SubscriptionRunView.of(s)).tag(ETags.of(s.version())).build();
    }
}
