package org.concordat.programme.strategy.objective.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.strategy.measure.SuccessMeasures;
import org.concordat.programme.strategy.objective.ObjectiveFilter;
import org.concordat.programme.strategy.objective.ObjectiveSummaryView;
import org.concordat.programme.strategy.objective.ObjectiveView;
import org.concordat.programme.strategy.objective.SettingObjectives;
import org.concordat.programme.strategy.outcome.PriorityOutcomes;
import org.concordat.programme.strategy.theme.Themes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Objectives over HTTP. */
@Path("/v1/objectives")
@Tag(name = "Objectives", description = "What the partnership wants to improve, and where it did")
public class ObjectiveResource {

    private final SettingObjectives setting;
    private final History history;

    ObjectiveResource(SettingObjectives setting, History history) {
        this.setting = setting;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_STRATEGY)
    @Operation(
            summary = "List objectives",
            description = "By code, with theme, priority outcome and success measure. served=false lists those that no"
                    + " programme and no project serves.")
    public Page<ObjectiveSummaryView> listObjectives(
            @QueryParam("theme")
                    @Size(max = 50)
                    @KnownCode(of = Themes.class)
                    @Parameter(description = "Only those of this theme and of all that stand under it")
                    String theme,
            @QueryParam("priorityOutcome")
                    @Size(max = 50)
                    @KnownCode(of = PriorityOutcomes.class)
                    @Parameter(description = "Only those of this priority outcome")
                    String priorityOutcome,
            @QueryParam("successMeasure")
                    @Size(max = 50)
                    @KnownCode(of = SuccessMeasures.class)
                    @Parameter(description = "Only those that serve this success measure")
                    String successMeasure,
            @QueryParam("achievedIn")
                    @Size(max = 50)
                    @Parameter(description = "Only those that stand as achieved in the sub-region with this code")
                    String achievedIn,
            @QueryParam("achievedFor")
                    @Parameter(
                            description =
                                    "Only those that stand as achieved for this year; with achievedIn, in that sub-region")
                    FinancialYear achievedFor,
            @QueryParam("served")
                    @Parameter(description = "Only those that some programme or project serves, or that none does")
                    Boolean served,
            @BeanParam @Valid PageRequest page) {
        return setting.list(
                new ObjectiveFilter(theme, priorityOutcome, successMeasure, achievedIn, achievedFor, served), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_STRATEGY)
    @Operation(
            summary = "Set an objective",
            description = "For a success measure, with what is done for it at each level.")
    public RestResponse<ObjectiveView> createObjective(@NotNull @Valid CreateObjective request) {
        ObjectiveView objective = setting.create(request.code(), request.details(), request.effective());
        return Answers.created("/v1/objectives/" + objective.state().id(), objective);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_STRATEGY)
    @Operation(
            summary = "Read an objective",
            description = "With the sub-regions and years for which it stands as achieved.")
    public ObjectiveView getObjective(@PathParam("id") UUID id) {
        return setting.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_STRATEGY)
    @Operation(
            summary = "Amend an objective",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    public ObjectiveView amendObjective(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendObjective request) {
        return setting.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_STRATEGY)
    @Operation(
            summary = "History of an objective",
            description = "Who changed what of it and its achievements, when and why; oldest first.")
    public Page<HistoryEntry> listObjectiveHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(setting.get(id).state().id(), page);
    }
}
