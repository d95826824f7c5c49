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

/** That two savings are one, over HTTP. */
@Path("/v1/savings/{id}/duplicates")
@Tag(name = "Savings")
public class DuplicateResource {

    private final Comparing comparing;

    DuplicateResource(Comparing comparing) {
        this.comparing = comparing;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.VALIDATE_SAVINGS)
    @Operation(
            summary = "Confirm that two savings are one",
            description = "Two of one organisation, also where they differ in financial year, service area or kind; the"
                    + " reason says why. The better proven counts, of two that are alike the lower; the other names it as"
                    + " duplicateOf. When either is proven better later, that is decided anew.")
    public RestResponse<SavingView> confirmDuplicate(
            @PathParam("id") SavingId id, @NotNull @Valid CompareSavings request) {
        return RestResponse.ok(comparing.confirm(id, new OtherSaving(request.other()), request.effective()));
    }
}
