package org.concordat.funding.fund.charge.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.funding.fund.charge.Charge;
import org.concordat.funding.fund.charge.ChargeId;
import org.concordat.funding.fund.charge.ChargeState;
import org.concordat.funding.fund.charge.ChargingFunds;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What the accountable body took from a fund, over HTTP. */
@Path("/v1/funds/{id}/charges")
@Tag(name = "Charges")
public class ChargeResource {

    private final ChargingFunds charging;
    private final History history;
    private final Caller caller;

    ChargeResource(ChargingFunds charging, History history, Caller caller) {
        this.charging = charging;
        this.history = history;
        this.caller = caller;
    }

    /** The year whose charge is to be posted. */
    public record PostCharge(
            @NotNull FinancialYear financialYear,

            @Schema(description = "The day from which it is true, not after today; today when absent")
            LocalDate effectiveOn,

            @Size(max = 1000) String reason)
            implements DatedRequest {}

    /** Why a charge was a mistake. */
    public record ReverseCharge(
            @NotBlank @Size(max = 1000) @Schema(description = "What was wrong with it")
            String reason,

            @Schema(
                    description =
                            "The day from which it is taken back, not before the charge's own; when absent that, or the first open day of the books")
            LocalDate effectiveOn)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "List a fund's charges",
            description = "By the day they are true from, those taken back included.")
    public Page<ChargeState> listCharges(
            @PathParam("id") FundId id,
            @QueryParam("financialYear") @Parameter(description = "Only charges of this year")
                    FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        return charging.list(id, financialYear, page);
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.POST_CHARGES)
    @Operation(
            summary = "Post a charge",
            description =
                    "Posts what is due of a year's charge and not charged yet. A share is of what came in by that day, less"
                            + " what was reversed or refunded. Whoever set the rate cannot post it.")
    public RestResponse<ChargeState> postCharge(@PathParam("id") FundId id, @NotNull @Valid PostCharge request) {
        Charge charge = charging.post(id, request.financialYear(), request.effective(), caller.id());
        return Answers.created(
                "/v1/funds/%s/charges/%s".formatted(id.value(), charge.id()), ChargeState.of(charge), charge.version());
    }

    @GET
    @Path("/{chargeId}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a charge", description = "What was taken once.")
    public RestResponse<ChargeState> getCharge(@PathParam("id") FundId id, @PathParam("chargeId") ChargeId chargeId) {
        Charge charge = charging.get(id, chargeId);
        return Answers.ok(ChargeState.of(charge), charge.version());
    }

    @POST
    @Path("/{chargeId}/reversal")
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.POST_CHARGES)
    @Operation(
            summary = "Reverse a charge",
            description = "Takes a mistaken charge back by an entry of its own; the money is free again.")
    public RestResponse<ChargeState> reverseCharge(
            @PathParam("id") FundId id,
            @PathParam("chargeId") ChargeId chargeId,
            @NotNull @Valid ReverseCharge request) {
        Charge reversed = charging.reverse(id, chargeId, request.effective(), caller.id());
        return Answers.ok(ChargeState.of(reversed), reversed.version());
    }

    @GET
    @Path("/{chargeId}/history")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "History of a charge", description = "Oldest first.")
    public Page<HistoryEntry> listChargeHistory(
            @PathParam("id") FundId id, @PathParam("chargeId") ChargeId chargeId, @BeanParam @Valid PageRequest page) {
        return history.of(charging.get(id, chargeId).id(), page);
    }
}
