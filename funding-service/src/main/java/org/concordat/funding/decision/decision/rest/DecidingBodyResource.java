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

/** Which body an application is for, over HTTP. */
@Path("/v1/applications/{id}/deciding-body")
@Tag(name = "Delegation")
public class DecidingBodyResource {

    private final Delegating delegating;

    DecidingBodyResource(Delegating delegating) {
        this.delegating = delegating;
    }

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(
            summary = "Find the body that decides an application",
            description =
                    "By the larger of what is asked and recommended, all years together, plus what the same applicant has"
                            + " pending or awarded in the call for the same purpose. Others that are added up are named.")
    public DecidingBodyView getDecidingBody(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "By the policy of this day; today when absent")
                    LocalDate asAt) {
        return delegating.decidingBody(MatterId.of(id), asAt);
    }
}
