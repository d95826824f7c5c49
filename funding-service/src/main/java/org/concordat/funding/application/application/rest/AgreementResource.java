package org.concordat.funding.application.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.funding.application.application.ApplicationId;
import org.concordat.funding.application.application.ApplicationView;
import org.concordat.funding.application.application.Applying;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The agreement of a partnership's members over HTTP. */
@Path("/v1/applications/{id}/agreement")
@Tag(name = "Applications")
public class AgreementResource {

    private final Applying applying;
    private final ApplyingCaller caller;

    AgreementResource(Applying applying, ApplyingCaller caller) {
        this.applying = applying;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.APPLY)
    @Operation(
            summary = "Agree as a member",
            description = "Your organisation, a member of the partnership, agrees to what is written. A later amendment"
                    + " asks it anew.")
    public RestResponse<ApplicationView> agreeToApplication(
            @PathParam("id") ApplicationId id, @Valid StateChange request) {
        return RestResponse.ok(
                ApplicationView.of(applying.agree(id, caller.organisation(), StateChange.effectiveDateOf(request))));
    }
}
