package org.concordat.funding.award.award.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.award.award.AwardView;
import org.concordat.funding.award.award.ClawbackId;
import org.concordat.funding.award.award.ClawingBack;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Clawbacks of an award over HTTP. */
@Path("/v1/awards/{id}/clawbacks")
@Tag(name = "Awards", description = "What was promised to whom, how it is paid and what became of it")
public class ClawbackResource {

    private final ClawingBack clawingBack;
    private final Caller caller;

    ClawbackResource(ClawingBack clawingBack, Caller caller) {
        this.clawingBack = clawingBack;
        this.caller = caller;
    }

    /** What must be given back, by when and why. */
    public record DemandBack(
            @NotNull @Schema(description = "Of the money paid for this year")
            FinancialYear financialYear,

            @NotNull Money amount,
            @NotNull LocalDate dueOn,
            LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String reason)
            implements DatedRequest {}

    /** That it came in. */
    public record RecordClawbackReceipt(
            @NotNull LocalDate receivedOn,

            @NotBlank @Size(max = 200) @Schema(description = "As the bank statement calls it")
            String reference) {}

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.PAY_AWARDS)
    @Operation(
            summary = "Demand money back",
            description = "At most what was paid for the year; a debt until it is received.")
    public RestResponse<AwardView> demandBack(@PathParam("id") UUID id, @NotNull @Valid DemandBack request) {
        var demand = new ClawingBack.Demand(request.financialYear(), request.amount(), request.dueOn());
        return RestResponse.ok(clawingBack.demand(id, demand, request.effective()));
    }

    @POST
    @Idempotent(required = true)
    @Path("/{clawback}/receipt")
    @PermissionsAllowed(Rights.PAY_AWARDS)
    @Operation(
            summary = "Record that a clawback came in",
            description = "The money stands where it was set aside again, free for another award.")
    public RestResponse<AwardView> recordClawbackReceipt(
            @PathParam("id") AwardId id,
            @PathParam("clawback") ClawbackId clawback,
            @NotNull @Valid RecordClawbackReceipt request) {
        return RestResponse.ok(clawingBack.receive(
                id, clawback, request.reference(), EffectiveDate.of(request.receivedOn()), caller.id()));
    }
}
