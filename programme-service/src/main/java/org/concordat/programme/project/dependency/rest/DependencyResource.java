package org.concordat.programme.project.dependency.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.dependency.Dependency;
import org.concordat.programme.project.dependency.DependencyFilter;
import org.concordat.programme.project.dependency.DependencyView;
import org.concordat.programme.project.dependency.LinkingMilestones;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Dependencies over HTTP; an organisation's user reaches those of the projects that it leads or takes part in. */
@Path("/v1/dependencies")
@Tag(name = "Dependencies", description = "Which milestones wait for which")
public class DependencyResource {

    private final LinkingMilestones linking;
    private final DependencyAccess access;
    private final History history;
    private final Caller caller;

    DependencyResource(LinkingMilestones linking, DependencyAccess access, History history, Caller caller) {
        this.linking = linking;
        this.access = access;
        this.history = history;
        this.caller = caller;
    }

    /** A merge patch of a dependency. */
    public record AmendDependency(
            @Min(0) @Max(Dependency.LONGEST_LAG) Integer lagWorkingDays,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "List dependencies", description = "Those that stand, from the first added on.")
    public Page<DependencyView> listDependencies(
            @QueryParam("project") @Parameter(description = "Only those of milestones of this project, at either end")
                    UUID project,
            @BeanParam @Valid PageRequest page) {
        return linking.list(new DependencyFilter(project, caller.boundary().orElse(null)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Add a dependency",
            description =
                    "A milestone waits for another one, of the same project or of another; both projects go on. What"
                            + " would close a cycle is refused with the milestones of the cycle. An organisation's user says what the projects"
                            + " that its own organisation leads wait for.")
    public RestResponse<DependencyView> addDependency(@NotNull @Valid AddDependency request) {
        access.requireMayLink(request.predecessor(), request.successor());
        DependencyView added =
                linking.add(request.predecessor(), request.successor(), request.lag(), request.effective());
        return Answers.created("/v1/dependencies/" + added.id(), added);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "Read a dependency", description = "Also one that was removed, with the day.")
    public DependencyView getDependency(@PathParam("id") UUID id) {
        return access.visible(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Amend a dependency",
            description = "A merge patch: how many working days lie between the two milestones.")
    public DependencyView amendDependency(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendDependency request) {
        return linking.amend(
                access.changeable(id),
                ETags.expectedVersion(ifMatch),
                present -> MergePatch.kept(request.lagWorkingDays(), present),
                request.effective());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Remove a dependency",
            description = "It stays readable by its id, with the day. Nothing moves earlier for it.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeDependency(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("effectiveOn") LocalDate effectiveOn,
            @QueryParam("reason") @Size(max = 2000) String reason) {
        linking.remove(access.changeable(id), ETags.expectedVersion(ifMatch), new EffectiveDate(effectiveOn, reason));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "History of a dependency", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listDependencyHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(access.visible(id).id(), page);
    }
}
