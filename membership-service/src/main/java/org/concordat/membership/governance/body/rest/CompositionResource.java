package org.concordat.membership.governance.body.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.body.CompositionView;
import org.concordat.membership.governance.body.Governing;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sits on a governance body, and what became of it over time, over HTTP. */
@Path("/v1/governance-bodies/{id}/composition")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
public class CompositionResource {

    private final Governing governing;
    private final Caller caller;

    CompositionResource(Governing governing, Caller caller) {
        this.governing = governing;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_GOVERNANCE)
    @Operation(
            summary = "Read who sits on a body",
            description =
                    "Who held which seat on a day, for which organisation; people only for those who may see contacts.")
    public CompositionView getGovernanceBodyComposition(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "The day; today when left out") LocalDate asAt) {
        return governing.composition(id, asAt, caller.may(Rights.READ_PEOPLE_ON_SEATS));
    }
}
