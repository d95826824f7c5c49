package org.concordat.reporting.indicator.target.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.reporting.indicator.target.Apportioning;
import org.concordat.reporting.indicator.target.ApportionmentView;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The splitting of targets over HTTP. */
@Path("/v1/targets/{id}/apportionment")
@Tag(name = "Indicators")
public class ApportionmentResource {

    private final Apportioning apportioning;

    ApportionmentResource(Apportioning apportioning) {
        this.apportioning = apportioning;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Apportion a target",
            description = "Splits a target for all over organisations, once: each then has a target of its own by the"
                    + " same source in the same version. Parts add up to the whole exactly; units that are left go to"
                    + " the largest remainders. An organisation without a weight is refused by name, none is made up.")
    public RestResponse<ApportionmentView> apportionTarget(
            @PathParam("id") UUID id, @NotNull @Valid ApportionTarget request) {
        return RestResponse.ok(apportioning.apportion(id, request.wanted(), request.effective()));
    }
}
