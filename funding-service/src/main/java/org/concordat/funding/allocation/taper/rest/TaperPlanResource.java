package org.concordat.funding.allocation.taper.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.taper.TaperPlan;
import org.concordat.funding.allocation.taper.TaperPlanId;
import org.concordat.funding.allocation.taper.TaperPlanState;
import org.concordat.funding.allocation.taper.TaperPlanSummaryView;
import org.concordat.funding.allocation.taper.TaperYear;
import org.concordat.funding.allocation.taper.Tapering;
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
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Tapers of a fund over HTTP. */
@Path("/v1/funds/{id}/taper-plans")
@Tag(name = "Tapers", description = "How pump-priming declines from year to year")
public class TaperPlanResource {

    private final Tapering tapering;
    private final History history;

    TaperPlanResource(Tapering tapering, History history) {
        this.tapering = tapering;
        this.history = history;
    }

    /** What is to be tapered, year by year. */
    public record PlanTaper(
            @NotBlank @Size(max = 200) @Schema(description = "What is tapered", examples = "Regional programme office")
            String name,

            @NotNull @Size(min = 1, max = 30) @Schema(description = "Years in a row; pump-priming never rises")
            List<@NotNull @Valid PlannedYear> years,

            LocalDate effectiveOn,
            @Size(max = 1000) String reason)
            implements DatedRequest {

        List<TaperYear> taperYears() {
            return years.stream().map(PlannedYear::taperYear).toList();
        }
    }

    /** What a year costs, and what the fund gives towards it. */
    @Schema(name = "PlannedTaperYear")
    public record PlannedYear(
            @NotNull FinancialYear financialYear,

            @NotNull @Schema(description = "What the year costs in all")
            Money cost,

            @NotNull @Schema(description = "What the fund gives towards it")
            Money pumpPriming) {

        TaperYear taperYear() {
            return new TaperYear(financialYear, cost, pumpPriming);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "List a fund's tapers", description = "By name.")
    public Page<TaperPlanSummaryView> listTaperPlans(@PathParam("id") FundId id, @BeanParam @Valid PageRequest page) {
        return tapering.list(id, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PLAN_ALLOCATIONS)
    @Operation(
            summary = "Plan a taper",
            description =
                    "Says how pump-priming declines; the self-funding ratio that each year needs follows from it.")
    public RestResponse<TaperPlanState> planTaper(@PathParam("id") UUID id, @NotNull @Valid PlanTaper request) {
        TaperPlan plan = tapering.plan(id, request.name(), request.taperYears(), request.effective());
        return Answers.created(
                "/v1/funds/%s/taper-plans/%s".formatted(id, plan.id()), TaperPlanState.of(plan), plan.version());
    }

    @GET
    @Path("/{taperPlanId}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a taper", description = "Each year's decline and the self-funding ratio that it needs.")
    public RestResponse<TaperPlanState> getTaperPlan(
            @PathParam("id") FundId id, @PathParam("taperPlanId") TaperPlanId taperPlanId) {
        TaperPlan plan = tapering.get(id, taperPlanId);
        return Answers.ok(TaperPlanState.of(plan), plan.version());
    }

    @GET
    @Path("/{taperPlanId}/history")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "History of a taper", description = "Oldest first.")
    public Page<HistoryEntry> listTaperPlanHistory(
            @PathParam("id") FundId id,
            @PathParam("taperPlanId") TaperPlanId taperPlanId,
            @BeanParam @Valid PageRequest page) {
        return history.of(tapering.get(id, taperPlanId).id(), page);
    }
}
