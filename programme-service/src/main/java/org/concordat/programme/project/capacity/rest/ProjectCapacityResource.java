package org.concordat.programme.project.capacity.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.capacity.ProjectCapacities;
import org.concordat.programme.project.capacity.ProjectCapacity;
import org.concordat.programme.project.capacity.ProjectCapacityView;
import org.concordat.programme.project.capacity.StatingCapacities;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Project capacities over HTTP; an organisation's user states and reads those of its own organisation. */
@Path("/v1/project-capacities")
@Tag(name = "Project loads", description = "How many projects organisations deliver, and how many they can")
public class ProjectCapacityResource {

    private final StatingCapacities capacities;
    private final History history;
    private final Caller caller;

    ProjectCapacityResource(StatingCapacities capacities, History history, Caller caller) {
        this.capacities = capacities;
        this.history = history;
        this.caller = caller;
    }

    /** How many projects at a time an organisation can deliver. */
    public record StateProjectCapacity(
            @NotNull @Schema(description = "An organisation's user names its own")
            UUID organisation,

            @NotNull @Schema(description = "The year for which it is stated")
            FinancialYear financialYear,

            @NotNull @Min(0) @Max(ProjectCapacity.MOST) @Schema(examples = "4", description = "In delivery at a time")
            Integer projects,

            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate statedOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private StatingCapacities.Stated stated() {
            return new StatingCapacities.Stated(organisation, financialYear, projects);
        }

        private EffectiveDate effective() {
            return new EffectiveDate(statedOn, reason);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_LOADS)
    @Operation(summary = "List project capacities", description = "By the day on which they were stated; all of them.")
    public Page<ProjectCapacityView> listProjectCapacities(
            @QueryParam("organisation") @Parameter(description = "Only what this organisation stated")
                    OrganisationId organisation,
            @QueryParam("financialYear") @Parameter(description = "Only what was stated for this year")
                    FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        OrganisationId boundary = caller.boundary(OrganisationId::new);
        return capacities.list(new ProjectCapacities.Asked(organisation, financialYear, boundary), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.STATE_LIMITS)
    @Operation(
            summary = "State a project capacity",
            description = "For a financial year. What was stated last holds; what was stated before is kept.")
    public RestResponse<ProjectCapacityView> stateProjectCapacity(@NotNull @Valid StateProjectCapacity request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        ProjectCapacityView capacity = capacities.state(request.stated(), request.effective());
        return Answers.created("/v1/project-capacities/" + capacity.id(), capacity);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_LOADS)
    @Operation(summary = "Read a project capacity", description = "Who stated it, for which year, and when.")
    public ProjectCapacityView getProjectCapacity(@PathParam("id") UUID id) {
        ProjectCapacityView capacity = capacities.get(id);
        caller.requireWithinBoundary(capacity.organisation(), "project capacity", id);
        return capacity;
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_LOADS)
    @Operation(summary = "History of a project capacity", description = "Who stated it, when and why.")
    public Page<HistoryEntry> listProjectCapacityHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getProjectCapacity(id).id(), page);
    }
}
