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
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.risk.IssueStatus;
import org.concordat.programme.project.risk.IssueSummaryView;
import org.concordat.programme.project.risk.IssueView;
import org.concordat.programme.project.risk.KeepingIssues;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Issues over HTTP; an organisation's user reaches those of the projects that its own organisation leads or takes part in. */
@Path("/v1/issues")
@Tag(name = "Risks")
public class IssueResource {

    private final KeepingIssues keeping;
    private final VisibleRisks visible;
    private final History history;
    private final Caller caller;

    IssueResource(KeepingIssues keeping, VisibleRisks visible, History history, Caller caller) {
        this.keeping = keeping;
        this.visible = visible;
        this.history = history;
        this.caller = caller;
    }

    /** How an issue came to its end. */
    public record ResolveIssue(
            @NotBlank @Size(max = 2000) @Schema(description = "How it was resolved")
            String resolution,

            @Schema(nullable = true, description = "The day on which it was; today when absent")
            LocalDate resolvedOn,

            @Schema(nullable = true) LocalDate effectiveOn,
            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {

        @Override
        public LocalDate ownDay() {
            return resolvedOn;
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "List issues",
            description =
                    "Of a project, a programme or the partnership: that of the risk with the highest score first.")
    public Page<IssueSummaryView> listIssues(
            @BeanParam @Valid RegisterQuery query,
            @QueryParam("risk") @Parameter(description = "Only the one that this risk became") UUID risk,
            @QueryParam("status") @Parameter(description = "Only issues that stand so") IssueStatus status,
            @BeanParam @Valid PageRequest page) {
        return keeping.list(query.filter(caller.boundary().orElse(null)), risk, status, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "Read an issue", description = "With the risk that happened, and how it was resolved.")
    public IssueView getIssue(@PathParam("id") UUID id) {
        return visible.issue(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.KEEP_RISKS)
    @Operation(
            summary = "Amend an issue",
            description = "A merge patch of one that is OPEN: what is left out stays, what is sent replaces, null"
                    + " empties.")
    public IssueView amendIssue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendIssue request) {
        return keeping.amend(request.amendment(visible.issueId(id), ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/resolution")
    @PermissionsAllowed(Rights.KEEP_RISKS)
    @Operation(summary = "Resolve an issue", description = "Nothing more is to be done about it.")
    public RestResponse<IssueView> resolveIssue(@PathParam("id") UUID id, @NotNull @Valid ResolveIssue request) {
        return RestResponse.ok(keeping.resolve(visible.issueId(id), request.resolution(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "History of an issue", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listIssueHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible.issueId(id), page);
    }
}
