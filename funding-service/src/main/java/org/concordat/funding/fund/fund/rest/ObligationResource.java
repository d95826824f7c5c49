package org.concordat.funding.fund.fund.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.KeepingObligations;
import org.concordat.funding.fund.fund.KeepingObligations.NewObligation;
import org.concordat.funding.fund.fund.ObligationId;
import org.concordat.funding.fund.fund.ObligationKind;
import org.concordat.funding.fund.fund.SourceId;
import org.concordat.funding.fund.fund.SourceObligation;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.Changes.Changed;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Conditions of a source and returns owed to its giver, over HTTP; the fund's version is theirs too. */
@Path("/v1/funds/{id}/sources/{sourceId}/obligations")
@Tag(name = "Source obligations", description = "Conditions of sources and returns owed to their givers")
public class ObligationResource {

    private final KeepingObligations keeping;

    ObligationResource(KeepingObligations keeping) {
        this.keeping = keeping;
    }

    /** What comes with a source's money. */
    public record AddObligation(
            @NotNull ObligationKind kind,

            @NotBlank
            @Size(max = 1000)
            @Schema(
                    description = "What must be so, or what is owed; names no person",
                    examples = "Return of expenditure")
            String what,

            @NotNull @Schema(description = "The last day on which it is done in time")
            LocalDate dueOn,

            @Schema(
                    description =
                            "The day from which it is owed; today, or the day it is due if that is over, when absent")
            LocalDate effectiveOn,

            @Size(max = 1000) String reason)
            implements DatedRequest {}

    /** That an obligation was done. */
    public record FulfilObligation(
            @Schema(description = "The day on which it was done; today when absent")
            LocalDate fulfilledOn,

            @NotBlank
            @Size(max = 200)
            @Schema(description = "Where it is written; names no person", examples = "Return sent, file 12/3")
            String reference) {}

    /** That the giver does without an obligation. */
    public record WaiveObligation(
            @NotBlank @Size(max = 1000) @Schema(description = "Why the giver does without it; names no person")
            String reason,

            @Schema(description = "The day on which it was waived; today when absent")
            LocalDate effectiveOn)
            implements DatedRequest {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(
            summary = "Add an obligation",
            description = "A condition that comes with a source's money, or a return that its giver is owed.")
    public RestResponse<SourceObligation> addSourceObligation(
            @PathParam("id") FundId id, @PathParam("sourceId") SourceId source, @NotNull @Valid AddObligation request) {
        var owed = new NewObligation(request.kind(), request.what(), request.dueOn());
        var added = keeping.add(id, source, owed, request.effective());
        return Answers.created(
                "/v1/funds/%s/sources/%s/obligations/%s"
                        .formatted(id.value(), source.value(), added.result().id()),
                added.result(),
                added.aggregate().version());
    }

    @GET
    @Path("/{obligationId}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read an obligation", description = "The ETag is the fund's.")
    public RestResponse<SourceObligation> getSourceObligation(
            @PathParam("id") FundId id,
            @PathParam("sourceId") SourceId source,
            @PathParam("obligationId") ObligationId obligation) {
        Fund fund = keeping.fund(id);
        return Answers.ok(fund.obligation(source, obligation), fund.version());
    }

    @POST
    @Path("/{obligationId}/fulfilment")
    @Idempotent
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(
            summary = "Fulfil an obligation",
            description = "Records that it was done, on which day and where that is written.")
    public RestResponse<SourceObligation> fulfilSourceObligation(
            @PathParam("id") FundId id,
            @PathParam("sourceId") SourceId source,
            @PathParam("obligationId") ObligationId obligation,
            @NotNull @Valid FulfilObligation request) {
        return view(keeping.fulfil(id, source, obligation, request.fulfilledOn(), request.reference()));
    }

    @POST
    @Path("/{obligationId}/waiver")
    @Idempotent
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(summary = "Waive an obligation", description = "Records that the giver does without it, and why.")
    public RestResponse<SourceObligation> waiveSourceObligation(
            @PathParam("id") FundId id,
            @PathParam("sourceId") SourceId source,
            @PathParam("obligationId") ObligationId obligation,
            @NotNull @Valid WaiveObligation request) {
        return view(keeping.waive(id, source, obligation, request.effective()));
    }

    private static RestResponse<SourceObligation> view(Changed<Fund, SourceObligation> settled) {
        return Answers.ok(settled.result(), settled.aggregate().version());
    }
}
