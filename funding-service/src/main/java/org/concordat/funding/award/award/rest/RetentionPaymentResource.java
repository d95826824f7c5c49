package org.concordat.funding.award.award.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.funding.award.award.AwardView;
import org.concordat.funding.award.award.ManagingAwards;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The payment of what was retained over HTTP. */
@Path("/v1/awards/{id}/retention-payment")
@Tag(name = "Awards", description = "What was promised to whom, how it is paid and what became of it")
public class RetentionPaymentResource {

    private final ManagingAwards managing;
    private final Caller caller;

    RetentionPaymentResource(ManagingAwards managing, Caller caller) {
        this.managing = managing;
        this.caller = caller;
    }

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.PAY_AWARDS)
    @Operation(
            summary = "Pay what was retained",
            description = "Once the award is completed, by another person than who completed it.")
    public RestResponse<AwardView> payRetention(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(managing.payRetention(id, StateChange.effectiveDateOf(request), caller.id()));
    }
}
