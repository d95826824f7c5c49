package org.concordat.programme.maturity.result.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.openapi.ConflictOnRead;
import org.concordat.platform.security.Caller;
import org.concordat.programme.maturity.result.ReadingResults;
import org.concordat.programme.maturity.result.RoundResults;
import org.concordat.programme.maturity.round.RoundId;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a round found, over HTTP. */
@Path("/v1/assessment-rounds/{id}/results")
@Tag(name = "Maturity")
public class AssessmentResultResource {

    private final ReadingResults results;
    private final Caller caller;

    AssessmentResultResource(ReadingResults results, Caller caller) {
        this.results = results;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_MATURITY)
    @Operation(
            summary = "Read what an assessment round found",
            description =
                    "Once it is closed: how each question was answered and what each dimension scores, in the region"
                            + " and by sub-region, or by role where competency is asked. Each share has its own base; small bases"
                            + " are withheld, and so is from what they could be told.")
    @ConflictOnRead("round-not-closed: the round is not closed yet")
    public RoundResults getAssessmentResults(@PathParam("id") UUID id) {
        return results.of(
                new RoundId(id), caller.organisation().map(OrganisationId::new).orElse(null));
    }
}
