package org.concordat.programme.programme.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.programme.Governance;
import org.concordat.programme.programme.ReadingGovernance;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The governance of programmes over HTTP. */
@Path("/v1/programmes/{id}/governance")
@Tag(name = "Programmes", description = "What is done with the money, and what it is worth")
public class GovernanceResource {

    private final ReadingGovernance reading;

    GovernanceResource(ReadingGovernance reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "Read who governs a programme",
            description =
                    "Its governing body and its expert group, with the seats from which they are chaired and from which"
                            + " something is championed, as membership tells of them.")
    public Governance getGovernance(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "The day; today when left out") LocalDate asAt) {
        return reading.of(id, asAt);
    }
}
