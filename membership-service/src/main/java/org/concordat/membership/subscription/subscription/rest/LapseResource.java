package org.concordat.membership.subscription.subscription.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.subscription.Lapsing;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Memberships that lapse because nobody paid, over HTTP. */
@Path("/v1/subscriptions/{id}/lapse")
@Tag(name = "Subscriptions")
public class LapseResource {

    private final Lapsing lapsing;

    LapseResource(Lapsing lapsing) {
        this.lapsing = lapsing;
    }

    /** Why it lapses. */
    public record LapseSubscription(@Size(max = 2000) String reason) {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            summary = "Let a membership lapse",
            description =
                    "Ends the membership of one that has not paid within the days of grace that its rate card sets;"
                            + " refused before they are over. The service does so by itself too, day by day.")
    public RestResponse<SubscriptionView> lapseSubscription(
            @PathParam("id") UUID id, @Valid LapseSubscription request) {
        return RestResponse.ok(lapsing.lapse(id, request == null ? null : request.reason()));
    }
}
