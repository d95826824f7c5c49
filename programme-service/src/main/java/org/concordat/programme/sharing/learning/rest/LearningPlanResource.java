package org.concordat.programme.sharing.learning.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.learning.LearningPlanFilter;
import org.concordat.programme.sharing.learning.LearningPlanSummaryView;
import org.concordat.programme.sharing.learning.LearningPlanView;
import org.concordat.programme.sharing.learning.PlanningToLearn;
import org.concordat.programme.sharing.rest.OwnOrganisation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Learning plans over HTTP; all read them, and an organisation's user makes that of its own organisation. */
@Path("/v1/learning-plans")
@Tag(
        name = "Learning",
        description = "What organisations need to learn, what they could teach, and what comes of it together")
public class LearningPlanResource {

    private final PlanningToLearn plans;
    private final OwnOrganisation own;
    private final History history;

    LearningPlanResource(PlanningToLearn plans, OwnOrganisation own, History history) {
        this.plans = plans;
        this.own = own;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "List learning plans",
            description = "From the first year on, narrowed by the filters that are sent.")
    public Page<LearningPlanSummaryView> listLearningPlans(
            @QueryParam("organisation") @Parameter(description = "Only plans of this organisation") UUID organisation,
            @QueryParam("financialYear") @Parameter(description = "Only plans for this year")
                    FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        return plans.list(new LearningPlanFilter(organisation, financialYear), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MAKE_LEARNING_PLANS)
    @Operation(
            summary = "Make a learning plan",
            description = "Of an organisation for a financial year: need and strength from 0 to 3 by theme, with"
                    + " priority. An organisation's user makes that of its own organisation.")
    public RestResponse<LearningPlanView> makeLearningPlan(@NotNull @Valid MakeLearningPlan request) {
        own.require(request.organisation());
        LearningPlanView plan =
                plans.make(request.organisation(), request.financialYear(), request.themes(), request.effective());
        return Answers.created("/v1/learning-plans/" + plan.id(), plan);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "Read a learning plan", description = "With need and strength by theme.")
    public LearningPlanView getLearningPlan(@PathParam("id") UUID id) {
        return plans.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MAKE_LEARNING_PLANS)
    @Operation(summary = "Amend a learning plan", description = "A merge patch: the themes that are sent replace all.")
    public LearningPlanView amendLearningPlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendLearningPlan request) {
        own.require(plans.get(id).organisation());
        return plans.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "History of a learning plan", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listLearningPlanHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(plans.get(id).id(), page);
    }
}
