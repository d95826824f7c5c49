package org.concordat.funding.award.claim.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.funding.award.award.rest.VisibleAwards;
import org.concordat.funding.award.claim.ClaimId;
import org.concordat.funding.award.claim.ClaimStatus;
import org.concordat.funding.award.claim.ClaimView;
import org.concordat.funding.award.claim.Claiming;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims on an award over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/awards/{id}/claims")
@Tag(name = "Claims", description = "What recipients ask to be paid, line by line")
public class ClaimResource {

    private final Claiming claiming;
    private final VisibleAwards visible;
    private final History history;
    private final Caller caller;

    ClaimResource(Claiming claiming, VisibleAwards visible, History history, Caller caller) {
        this.claiming = claiming;
        this.visible = visible;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CLAIM)
    @Operation(
            summary = "Submit a claim",
            description =
                    "Of what was spent in a financial year that has begun and is not closed; refused while a condition, or"
                            + " the highlight report of the funded project, is overdue and not waived.")
    public RestResponse<ClaimView> submitClaim(@PathParam("id") UUID id, @NotNull @Valid SubmitClaim request) {
        ClaimView claim = claiming.submit(visible.id(id), request.spendingBy(caller));
        return Answers.created("/v1/awards/%s/claims/%s".formatted(id, claim.id()), claim);
    }

    @GET
    @PermissionsAllowed(Rights.READ_AWARDS)
    @Operation(summary = "List the claims on an award", description = "From the first on.")
    public Page<ClaimView> listClaims(
            @PathParam("id") UUID id,
            @QueryParam("status") @Parameter(description = "Only claims that stand so") ClaimStatus status,
            @BeanParam @Valid PageRequest page) {
        return claiming.list(visible.id(id), status, page);
    }

    @GET
    @Path("/{claim}")
    @PermissionsAllowed(Rights.READ_AWARDS)
    @Operation(summary = "Read a claim", description = "Reads one claim with its lines.")
    public ClaimView getClaim(@PathParam("id") AwardId id, @PathParam("claim") ClaimId claim) {
        return claiming.get(visible.awardId(id), claim);
    }

    @GET
    @Path("/{claim}/history")
    @PermissionsAllowed(Rights.READ_AWARDS)
    @Operation(summary = "History of a claim", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listClaimHistory(
            @PathParam("id") AwardId id, @PathParam("claim") ClaimId claim, @BeanParam @Valid PageRequest page) {
        return history.of(claiming.get(visible.awardId(id), claim).id(), page);
    }
}
