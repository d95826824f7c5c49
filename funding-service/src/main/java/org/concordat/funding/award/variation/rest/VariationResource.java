package org.concordat.funding.award.variation.rest;

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
import org.concordat.funding.award.variation.ProposingVariations;
import org.concordat.funding.award.variation.VariationId;
import org.concordat.funding.award.variation.VariationStatus;
import org.concordat.funding.award.variation.VariationView;
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

/** Variations of an award over HTTP; an organisation's user sees only those of its own organisation's awards. */
@Path("/v1/awards/{id}/variations")
@Tag(name = "Variations", description = "What is asked to be changed of awards, and who decides it")
public class VariationResource {

    private final ProposingVariations proposing;
    private final VisibleAwards visible;
    private final History history;
    private final Caller caller;

    VariationResource(ProposingVariations proposing, VisibleAwards visible, History history, Caller caller) {
        this.proposing = proposing;
        this.visible = visible;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PROPOSE_VARIATIONS)
    @Operation(
            summary = "Propose a variation",
            description =
                    "Of amount, purpose, outputs, dates or lead; one at a time. Another total goes to the body for it; a new"
                            + " lead, or an output cut by over 20 per cent, to the body that decided; an officer decides"
                            + " the rest. No year goes below what is paid or approved.")
    public RestResponse<VariationView> proposeVariation(
            @PathParam("id") UUID id, @NotNull @Valid ProposeVariation request) {
        VariationView variation = proposing.propose(visible.id(id), request.terms(), request.effective(), caller.id());
        return Answers.created(
                "/v1/awards/%s/variations/%s".formatted(id, variation.state().id()), variation);
    }

    @GET
    @PermissionsAllowed(Rights.READ_AWARDS)
    @Operation(summary = "List the variations of an award", description = "From the first on.")
    public Page<VariationView> listVariations(
            @PathParam("id") UUID id,
            @QueryParam("status") @Parameter(description = "Only variations that stand so") VariationStatus status,
            @BeanParam @Valid PageRequest page) {
        return proposing.list(visible.id(id), status, page);
    }

    @GET
    @Path("/{variation}")
    @PermissionsAllowed(Rights.READ_AWARDS)
    @Operation(
            summary = "Read a variation",
            description = "What is to change, whether it is material, and what came of it.")
    public VariationView getVariation(@PathParam("id") AwardId id, @PathParam("variation") VariationId variation) {
        return proposing.get(visible.awardId(id), variation);
    }

    @GET
    @Path("/{variation}/history")
    @PermissionsAllowed(Rights.READ_AWARDS)
    @Operation(
            summary = "History of a variation",
            description = "Who proposed and decided it, when and why; oldest first.")
    public Page<HistoryEntry> listVariationHistory(
            @PathParam("id") AwardId id,
            @PathParam("variation") VariationId variation,
            @BeanParam @Valid PageRequest page) {
        return history.of(proposing.get(visible.awardId(id), variation).state().id(), page);
    }
}
