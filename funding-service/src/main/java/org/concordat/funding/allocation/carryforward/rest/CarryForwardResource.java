package org.concordat.funding.allocation.carryforward.rest;

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
import java.util.UUID;
import org.concordat.funding.allocation.carryforward.CarryForward;
import org.concordat.funding.allocation.carryforward.CarryForwardId;
import org.concordat.funding.allocation.carryforward.CarryForwardState;
import org.concordat.funding.allocation.carryforward.CarryingForward;
import org.concordat.funding.allocation.plan.Decision;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Carry-forwards of a fund over HTTP. */
@Path("/v1/funds/{id}/carry-forwards")
@Tag(name = "Carry-forwards", description = "Decisions to carry uncommitted money from a year into the next")
public class CarryForwardResource {

    private final CarryingForward carrying;
    private final History history;
    private final BusinessCalendar calendar;
    private final Caller caller;

    CarryForwardResource(CarryingForward carrying, History history, BusinessCalendar calendar, Caller caller) {
        this.carrying = carrying;
        this.history = history;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** The decision to carry money forward. */
    public record CarryMoneyForward(
            @NotNull @Schema(description = "The year that did not commit it; it goes to the next one")
            FinancialYear financialYear,

            @NotBlank
            @Size(max = 50)
            @Schema(
                    description = "Code of the sub-region, REGIONAL or RESERVE; it stays with that part",
                    examples = "cumbria")
            String part,

            @Schema(description = "How much; all that is uncommitted when absent")
            Money amount,

            @NotBlank @Size(max = 500) @Schema(description = "Where the decision can be read")
            String reference,

            @Schema(description = "The day from which it is true, the year's last or later; today when absent")
            LocalDate effectiveOn,

            @NotBlank @Size(max = 1000) String reason)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "List a fund's carry-forwards", description = "By the day on which they were decided.")
    public Page<CarryForwardState> listCarryForwards(
            @PathParam("id") FundId id,
            @QueryParam("financialYear") @Parameter(description = "Only what left this year")
                    FinancialYear financialYear,
            @QueryParam("part") @Size(max = 50) @Parameter(description = "Only of this part of the region") String part,
            @BeanParam @Valid PageRequest page) {
        return carrying.list(id, financialYear, part, page);
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PLAN_ALLOCATIONS)
    @Operation(
            summary = "Carry money forward",
            description =
                    "Moves what a part of the region did not commit of a year to the next year; refused when it has"
                            + " less left.")
    public RestResponse<CarryForwardState> carryForward(
            @PathParam("id") UUID id, @NotNull @Valid CarryMoneyForward request) {
        CarryForward carried = carrying.carry(
                id,
                new CarryingForward.Wanted(request.financialYear(), request.part(), request.amount()),
                new Decision(calendar.orToday(request.effectiveOn()), request.reason(), request.reference()),
                caller.id());
        return Answers.created(
                "/v1/funds/%s/carry-forwards/%s".formatted(id, carried.id()),
                CarryForwardState.of(carried),
                carried.version());
    }

    @GET
    @Path("/{carryForwardId}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a carry-forward", description = "What was carried, and where the decision can be read.")
    public RestResponse<CarryForwardState> getCarryForward(
            @PathParam("id") FundId id, @PathParam("carryForwardId") CarryForwardId carryForwardId) {
        CarryForward carried = carrying.get(id, carryForwardId);
        return Answers.ok(CarryForwardState.of(carried), carried.version());
    }

    @GET
    @Path("/{carryForwardId}/history")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "History of a carry-forward", description = "Oldest first.")
    public Page<HistoryEntry> listCarryForwardHistory(
            @PathParam("id") FundId id,
            @PathParam("carryForwardId") CarryForwardId carryForwardId,
            @BeanParam @Valid PageRequest page) {
        return history.of(carrying.get(id, carryForwardId).id(), page);
    }
}
