package org.concordat.funding.award.variation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.concordat.funding.award.award.rest.VisibleAwards;
import org.concordat.funding.award.variation.ProposingVariations;
import org.concordat.funding.award.variation.VariationId;
import org.concordat.funding.award.variation.VariationView;
import org.concordat.funding.award.variation.VaryingAwards;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What comes of a variation that no body decides, over HTTP. */
@Path("/v1/awards/{id}/variations/{variation}")
@Tag(name = "Variations", description = "What is asked to be changed of awards, and who decides it")
public class VariationStepResource {

    private final ProposingVariations proposing;
    private final VaryingAwards varying;
    private final VisibleAwards visible;
    private final Caller caller;

    VariationStepResource(ProposingVariations proposing, VaryingAwards varying, VisibleAwards visible, Caller caller) {
        this.proposing = proposing;
        this.varying = varying;
        this.visible = visible;
        this.caller = caller;
    }

    /** Why a variation is decided so, or withdrawn. */
    public record EndVariation(
            LocalDate effectiveOn,

            @NotBlank @Size(max = 1000) String reason) implements DatedRequest {}

    @POST
    @Idempotent(required = true)
    @Path("/approval")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(
            summary = "Approve a variation",
            description = "One that is not material, by another person than proposed it. The money moves with it.")
    public RestResponse<VariationView> approveVariation(
            @PathParam("id") AwardId id,
            @PathParam("variation") VariationId variation,
            @NotNull @Valid EndVariation request) {
        return RestResponse.ok(varying.approve(id, variation, request.effective(), caller.id()));
    }

    @POST
    @Idempotent
    @Path("/rejection")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(
            summary = "Reject a variation",
            description = "One that is not material, by another person than proposed it. The award stays as it is.")
    public RestResponse<VariationView> rejectVariation(
            @PathParam("id") AwardId id,
            @PathParam("variation") VariationId variation,
            @NotNull @Valid EndVariation request) {
        return RestResponse.ok(varying.reject(id, variation, request.effective(), caller.id()));
    }

    @POST
    @Idempotent
    @Path("/withdrawal")
    @PermissionsAllowed(Rights.PROPOSE_VARIATIONS)
    @Operation(summary = "Withdraw a variation", description = "Until it is decided; the award stays as it is.")
    public RestResponse<VariationView> withdrawVariation(
            @PathParam("id") AwardId id,
            @PathParam("variation") VariationId variation,
            @NotNull @Valid EndVariation request) {
        return RestResponse.ok(proposing.withdraw(visible.awardId(id), variation, request.effective()));
    }
}
