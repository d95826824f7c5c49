package org.concordat.membership.pledge.commitment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.pledge.commitment.Committing;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far commitments have spread, over HTTP. */
@Path("/v1/commitments")
@Tag(name = "Commitments", description = "Protocols, charters and concordats that organisations sign")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.ORGANISATION_USER,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class CommitmentCoverageResource {

    private final Committing committing;

    CommitmentCoverageResource(Committing committing) {
        this.committing = committing;
    }

    @GET
    @Path("/{id}/coverage")
    @Operation(
            operationId = "getCommitmentCoverage",
            summary = "Coverage of a commitment",
            description =
                    "How many of the organisations that it addresses and that are active on a day have signed a version by then, against its target; in all, by type, by sub-region and by level.")
    public CommitmentCoverageView coverage(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "The day; today when left out") LocalDate asAt,
            @QueryParam("version") @Parameter(description = "Number of a version; the one in force when left out")
                    Integer version) {
        return CommitmentCoverageView.of(committing.coverage(id, asAt, version));
    }
}
