package org.concordat.programme.project.risk.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.programme.project.risk.IssueView;
import org.concordat.programme.project.risk.KeepingIssues;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** That risks happened, over HTTP. */
@Path("/v1/risks/{id}/issue")
@Tag(name = "Risks")
public class RaisingResource {

    private final KeepingIssues keeping;
    private final VisibleRisks visible;

    RaisingResource(KeepingIssues keeping, VisibleRisks visible) {
        this.keeping = keeping;
        this.visible = visible;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.KEEP_RISKS)
    @Operation(
            summary = "Record that a risk happened",
            description = "It becomes an issue, which names it and has its impact as severity.")
    public RestResponse<IssueView> raiseIssue(@PathParam("id") UUID id, @NotNull @Valid RaiseIssue request) {
        IssueView issue = keeping.raise(visible.riskId(id), request.details(), request.effective());
        return Answers.created("/v1/issues/" + issue.id(), issue);
    }
}
