package org.concordat.funding.decision.decision.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.decision.decision.DecidingBodyView;
import org.concordat.funding.decision.decision.Delegating;
import org.concordat.funding.decision.decision.MatterId;
import org.concordat.funding.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which body a variation is for, over HTTP. */
@Path("/v1/variations/{id}/deciding-body")
@Tag(name = "Delegation")
public class VariationDecidingBodyResource {

    private final Delegating delegating;

    VariationDecidingBodyResource(Delegating delegating) {
        this.delegating = delegating;
    }

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(
            summary = "Find the body that decides a variation",
            description =
                    "By the new total, with what the same applicant has pending or awarded for the same purpose; of a new"
                            + " lead or an output cut by over 20 per cent, no lower than the body that decided the award."
                            + " Refused with 409 for one that an officer decides.")
    public DecidingBodyView getDecidingBodyOfVariation(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "By the policy of this day; today when absent")
                    LocalDate asAt) {
        return delegating.decidingBody(new MatterId(null, id), asAt);
    }
}
