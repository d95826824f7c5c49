package org.concordat.programme.maturity.result.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.programme.maturity.result.ReadingResults;
import org.concordat.programme.maturity.result.RoundProgress;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a round is, over HTTP. */
@Path("/v1/assessment-rounds/{id}/progress")
@Tag(name = "Maturity")
public class AssessmentProgressResource {

    private final ReadingResults results;

    AssessmentProgressResource(ReadingResults results) {
        this.results = results;
    }

    @GET
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(
            summary = "Read how far an assessment round is",
            description = "Which of the organisations that it asks have submitted, are at it or have not begun.")
    public RoundProgress getAssessmentProgress(@PathParam("id") UUID id) {
        return results.progressOf(id);
    }
}
