package org.concordat.programme.benefit.saving.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.programme.benefit.saving.Comparing;
import org.concordat.programme.benefit.saving.OtherSaving;
import org.concordat.programme.benefit.saving.SavingId;
import org.concordat.programme.benefit.saving.SavingView;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** That two savings only look the same, over HTTP. */
@Path("/v1/savings/{id}/distinctions")
@Tag(name = "Savings")
public class DistinctionResource {

    private final Comparing comparing;

    DistinctionResource(Comparing comparing) {
        this.comparing = comparing;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.VALIDATE_SAVINGS)
    @Operation(
            summary = "Decide that two savings only look the same",
            description = "They are not shown as a possible duplicate any more.")
    public RestResponse<SavingView> distinguishSaving(
            @PathParam("id") SavingId id, @NotNull @Valid CompareSavings request) {
        return RestResponse.ok(comparing.distinguish(id, new OtherSaving(request.other()), request.effective()));
    }
}
