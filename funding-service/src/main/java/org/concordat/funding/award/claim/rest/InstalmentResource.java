package org.concordat.funding.award.claim.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.funding.award.award.InstalmentId;
import org.concordat.funding.award.claim.ClaimView;
import org.concordat.funding.award.claim.Claiming;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Instalments of an award over HTTP. */
@Path("/v1/awards/{id}/instalments/{instalment}")
@Tag(name = "Claims", description = "What recipients ask to be paid, line by line")
public class InstalmentResource {

    private final Claiming claiming;
    private final Caller caller;

    InstalmentResource(Claiming claiming, Caller caller) {
        this.claiming = claiming;
        this.caller = caller;
    }

    @POST
    @Idempotent(required = true)
    @Path("/request")
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(
            summary = "Ask for an instalment",
            description = "One that is due becomes an approved claim, which another person pays.")
    public RestResponse<ClaimView> requestInstalment(
            @PathParam("id") AwardId id, @PathParam("instalment") InstalmentId instalment) {
        ClaimView claim = claiming.request(id, instalment, caller.id());
        return Answers.created("/v1/awards/%s/claims/%s".formatted(id.value(), claim.id()), claim);
    }
}
