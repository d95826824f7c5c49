package org.concordat.programme.programme.contribution.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.programme.programme.contribution.AddingUpContributions;
import org.concordat.programme.programme.contribution.ProgrammeContributions;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a programme is given beside its money, over HTTP. */
@Path("/v1/programmes/{id}/contributions")
@Tag(name = "Contributions")
public class ProgrammeContributionResource {

    private final AddingUpContributions adding;

    ProgrammeContributionResource(AddingUpContributions adding) {
        this.adding = adding;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "Add up what a programme is given without money",
            description =
                    "By financial year and activity: what is confirmed, what is stated and not confirmed yet, and by"
                            + " how many organisations. It is part of no budget.")
    public ProgrammeContributions getProgrammeContributions(@PathParam("id") UUID id) {
        return adding.to(id);
    }
}
