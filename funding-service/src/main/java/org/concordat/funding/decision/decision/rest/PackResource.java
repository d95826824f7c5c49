package org.concordat.funding.decision.decision.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.funding.decision.decision.DecisionPack;
import org.concordat.funding.decision.decision.DecisionReading;
import org.concordat.funding.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The decision pack over HTTP. */
@Path("/v1/decisions/{id}/pack")
@Tag(name = "Decisions")
public class PackResource {

    private final DecisionReading reading;

    PackResource(DecisionReading reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(
            summary = "Download a decision pack",
            description =
                    "Application, scores, declarations, votes, conditions and policy in one document, as they were when it"
                            + " was decided; as JSON or PDF.")
    public DecisionPack getDecisionPack(@PathParam("id") UUID id) {
        return reading.pack(id);
    }
}
