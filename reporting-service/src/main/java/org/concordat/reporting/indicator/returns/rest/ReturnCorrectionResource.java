package org.concordat.reporting.indicator.returns.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.reporting.indicator.returns.ReturnView;
import org.concordat.reporting.indicator.returns.Returning;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Corrections of accepted returns over HTTP. */
@Path("/v1/returns/{id}/correction")
@Tag(name = "Indicators")
public class ReturnCorrectionResource {

    private final Returning returning;

    ReturnCorrectionResource(Returning returning) {
        this.returning = returning;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.ACCEPT_RETURNS)
    @Operation(
            summary = "Correct a return",
            description =
                    "Once it was accepted and while its period is not locked. Its observations are revised, and what"
                            + " they were before is kept.")
    public RestResponse<ReturnView> correctReturn(@PathParam("id") UUID id, @NotNull @Valid CorrectReturn request) {
        return RestResponse.ok(returning.correct(id, request.values(), request.effective()));
    }
}
