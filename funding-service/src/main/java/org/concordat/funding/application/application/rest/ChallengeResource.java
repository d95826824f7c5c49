package org.concordat.funding.application.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.funding.application.application.Challenge;
import org.concordat.funding.application.application.Challenging;
import org.concordat.funding.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a call asks of an application, over HTTP. */
@Path("/v1/applications/{id}/challenge")
@Tag(name = "Applications")
public class ChallengeResource {

    private final Challenging challenging;
    private final ApplyingCaller caller;

    ChallengeResource(Challenging challenging, ApplyingCaller caller) {
        this.challenging = challenging;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_APPLICATIONS)
    @Operation(
            summary = "Read the challenge of an application",
            description =
                    "The challenge questions of the call with the applicant's answers, beside the support offers in"
                            + " force for the objectives of the priorities that the application addresses: who offers what, from"
                            + " national to local.")
    public Challenge getApplicationChallenge(@PathParam("id") UUID id) {
        return challenging.of(id, caller.viewer());
    }
}
