package org.concordat.programme.project.risk.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.project.risk.KeepingRisks;
import org.concordat.programme.project.risk.RiskStatus;
import org.concordat.programme.project.risk.RiskSummaryView;
import org.concordat.programme.project.risk.RiskView;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Risks over HTTP; an organisation's user reaches those of the projects that its own organisation leads or takes part in. */
@Path("/v1/risks")
@Tag(name = "Risks", description = "What may happen to projects, what did, and who is to know")
public class RiskResource {

    private final KeepingRisks keeping;
    private final VisibleRisks visible;
    private final VisibleProjects projects;
    private final History history;
    private final Caller caller;

    RiskResource(KeepingRisks keeping, VisibleRisks visible, VisibleProjects projects, History history, Caller caller) {
        this.keeping = keeping;
        this.visible = visible;
        this.projects = projects;
        this.history = history;
        this.caller = caller;
    }

    /** Why a risk is none any more. */
    public record CloseRisk(
            @Schema(nullable = true) LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "List risks",
            description = "The register of a project, a programme or the partnership: the highest score first. A"
                    + " changed appetite takes effect at once.")
    public Page<RiskSummaryView> listRisks(
            @BeanParam @Valid RegisterQuery query,
            @QueryParam("status") @Parameter(description = "Only risks that stand so") RiskStatus status,
            @BeanParam @Valid PageRequest page) {
        return keeping.list(query.filter(caller.boundary().orElse(null)), status, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.KEEP_RISKS)
    @Operation(
            summary = "Raise a risk",
            description = "Of a project that is not over. Its score is probability × impact; the level says in which"
                    + " registers it appears.")
    public RestResponse<RiskView> raiseRisk(@NotNull @Valid RaiseRisk request) {
        RiskView risk =
                keeping.raise(projects.named(request.project(), "/project"), request.details(), request.effective());
        return Answers.created("/v1/risks/" + risk.id(), risk);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "Read a risk", description = "Also one that was closed or happened.")
    public RiskView getRisk(@PathParam("id") UUID id) {
        return visible.risk(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.KEEP_RISKS)
    @Operation(
            summary = "Amend a risk",
            description = "A merge patch of one that is OPEN: what is left out stays, what is sent replaces, null"
                    + " empties.")
    public RiskView amendRisk(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendRisk request) {
        return keeping.amend(request.amendment(visible.riskId(id), ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/closure")
    @PermissionsAllowed(Rights.KEEP_RISKS)
    @Operation(
            summary = "Close a risk",
            description = "It cannot happen any more; it keeps its history. Also when its project is over.")
    public RestResponse<RiskView> closeRisk(@PathParam("id") UUID id, @NotNull @Valid CloseRisk request) {
        return RestResponse.ok(keeping.close(visible.riskId(id), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "History of a risk", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listRiskHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible.riskId(id), page);
    }
}
