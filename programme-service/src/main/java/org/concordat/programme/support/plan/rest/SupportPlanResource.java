package org.concordat.programme.support.plan.rest;

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
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.plan.PlannedSupportId;
import org.concordat.programme.support.plan.PlanningSupport;
import org.concordat.programme.support.plan.SupportPlanFilter;
import org.concordat.programme.support.plan.SupportPlanId;
import org.concordat.programme.support.plan.SupportPlanSummaryView;
import org.concordat.programme.support.plan.SupportPlanView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Support plans over HTTP; an organisation's user reads those of its own organisation. */
@Path("/v1/support-plans")
@Tag(name = "Support plans", description = "What organisations that an early warning names are offered")
public class SupportPlanResource {

    private final PlanningSupport planning;
    private final History history;
    private final Caller caller;

    SupportPlanResource(PlanningSupport planning, History history, Caller caller) {
        this.planning = planning;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUPPORT_PLANS)
    @Operation(summary = "List support plans", description = "By the day on which they were opened.")
    public Page<SupportPlanSummaryView> listSupportPlans(
            @QueryParam("organisation") @Parameter(description = "Only plans for this organisation")
                    OrganisationId organisation,
            @QueryParam("open") @Parameter(description = "Only plans that are open, or only those that are closed")
                    Boolean open,
            @BeanParam @Valid PageRequest page) {
        OrganisationId boundary = caller.boundary(OrganisationId::new);
        return planning.list(new SupportPlanFilter(organisation, open, boundary), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PLAN_SUPPORT)
    @Operation(summary = "Open a support plan", description = "For an organisation that an early warning names.")
    public RestResponse<SupportPlanView> openSupportPlan(@NotNull @Valid OpenSupportPlan request) {
        SupportPlanView plan = planning.open(request.organisation(), request.warning(), request.effective());
        return Answers.created("/v1/support-plans/" + plan.state().id(), plan);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SUPPORT_PLANS)
    @Operation(summary = "Read a support plan", description = "With what was offered, by whom, and what came of it.")
    public SupportPlanView getSupportPlan(@PathParam("id") UUID id) {
        SupportPlanView plan = planning.get(id);
        caller.requireWithinBoundary(plan.state().organisation(), "support plan", id);
        return plan;
    }

    @POST
    @Idempotent
    @Path("/{id}/support")
    @PermissionsAllowed(Rights.PLAN_SUPPORT)
    @Operation(
            summary = "Record what is offered",
            description = "By an organisation or another, while the plan is open.")
    public RestResponse<SupportPlanView> planSupport(@PathParam("id") UUID id, @NotNull @Valid PlanSupport request) {
        return RestResponse.ok(planning.offer(id, request.what(), request.offeredBy(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/support/{support}/outcome")
    @PermissionsAllowed(Rights.PLAN_SUPPORT)
    @Operation(
            summary = "Record what came of it",
            description = "Of one of the things that were offered. Recorded again, it is corrected.")
    public RestResponse<SupportPlanView> recordSupportOutcome(
            @PathParam("id") SupportPlanId id,
            @PathParam("support") PlannedSupportId support,
            @NotNull @Valid RecordSupportOutcome request) {
        return RestResponse.ok(planning.conclude(id, support, request.outcome(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/closure")
    @PermissionsAllowed(Rights.PLAN_SUPPORT)
    @Operation(summary = "Close a support plan", description = "With what came of it in all.")
    public RestResponse<SupportPlanView> closeSupportPlan(
            @PathParam("id") UUID id, @NotNull @Valid CloseSupportPlan request) {
        return RestResponse.ok(planning.close(id, request.conclusion(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SUPPORT_PLANS)
    @Operation(summary = "History of a support plan", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listSupportPlanHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getSupportPlan(id).state().id(), page);
    }
}
