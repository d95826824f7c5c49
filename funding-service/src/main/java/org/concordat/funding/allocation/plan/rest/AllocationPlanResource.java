package org.concordat.funding.allocation.plan.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.plan.AllocationPlan;
import org.concordat.funding.allocation.plan.AllocationPlanSummaryView;
import org.concordat.funding.allocation.plan.AllocationPlanView;
import org.concordat.funding.allocation.plan.Approving;
import org.concordat.funding.allocation.plan.PlanStatus;
import org.concordat.funding.allocation.plan.Planning;
import org.concordat.funding.allocation.sharing.WhatIfView;
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
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Allocation plans over HTTP. */
@Path("/v1/allocation-plans")
@Tag(name = "Allocation plans", description = "How a fund's money of a year is shared among the sub-regions")
public class AllocationPlanResource {

    private final Planning planning;
    private final Approving approval;
    private final History history;
    private final Caller caller;

    AllocationPlanResource(Planning planning, Approving approval, History history, Caller caller) {
        this.planning = planning;
        this.approval = approval;
        this.history = history;
        this.caller = caller;
    }

    /** Since when a plan is in force, and why. */
    public record ApprovePlan(
            @Schema(description = "The day from which the ledger holds it; today when absent")
            LocalDate effectiveOn,

            @Size(max = 1000) String reason)
            implements DatedRequest {}

    /** What is to be other than in the plan. */
    public record AskWhatIf(
            @Schema(description = "Another share for the sub-regions; the plan's own when absent")
            Percentage share,

            @Valid
            @Size(min = 1, max = 20)
            @Schema(description = "Other weights, counted anew; the plan's own with what was counted when absent")
            List<@NotNull WeightRequest> weights) {}

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "List allocation plans",
            description = "Newest financial year first; drafts and replaced ones too.")
    public Page<AllocationPlanSummaryView> listAllocationPlans(
            @QueryParam("fund") @Parameter(description = "Only plans of this fund") UUID fund,
            @QueryParam("financialYear") @Parameter(description = "Only plans of this year")
                    FinancialYear financialYear,
            @QueryParam("status") @Parameter(description = "Only plans that stand like this") PlanStatus status,
            @BeanParam @Valid PageRequest page) {
        return planning.list(fund, financialYear, status, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PLAN_ALLOCATIONS)
    @Operation(
            summary = "Plan an allocation",
            description =
                    "Works out each sub-region's share to the penny from what membership tells of the councils on a"
                            + " day, and explains each figure with its inputs. The plan counts once another person approves it.")
    public RestResponse<AllocationPlanView> planAllocation(@NotNull @Valid PlanAllocation request) {
        AllocationPlan plan = planning.plan(request.plan(), request.effective(), caller.id());
        return Answers.created("/v1/allocation-plans/" + plan.id(), AllocationPlanView.of(plan));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "Read an allocation plan",
            description = "With each figure's inputs, and what each part of the region has by now.")
    public AllocationPlanView getAllocationPlan(@PathParam("id") UUID id) {
        return AllocationPlanView.of(planning.get(id));
    }

    @POST
    @Path("/{id}/what-ifs")
    @Idempotent
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "Ask what another plan would bring",
            description = "The plan and the same plan under another share or other weights, side by side. Nothing is"
                    + " stored.")
    public RestResponse<WhatIfView> askWhatIf(@PathParam("id") UUID id, @NotNull @Valid AskWhatIf request) {
        return RestResponse.ok(planning.whatIf(id, request.share(), WeightRequest.askedOrNone(request.weights())));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.PLAN_ALLOCATIONS)
    @Operation(
            summary = "Approve an allocation plan",
            description =
                    "By another person than who planned it. The ledger holds at once what each part has. An approved"
                            + " plan of the same fund and year is replaced, of which only the differences are posted; refused when"
                            + " the fund's free money does not cover it, or when a part has committed more.")
    public RestResponse<AllocationPlanView> approveAllocationPlan(
            @PathParam("id") UUID id, @NotNull @Valid ApprovePlan request) {
        return RestResponse.ok(AllocationPlanView.of(approval.approve(id, request.effective(), caller.id())));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "History of an allocation plan", description = "Oldest first.")
    public Page<HistoryEntry> listAllocationPlanHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(planning.get(id).id(), page);
    }
}
