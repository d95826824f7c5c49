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

/** The submission of applications over HTTP. */
@Path("/v1/applications/{id}/submission")
@Tag(name = "Applications")
public class SubmissionResource {

    private final Applying applying;
    private final ApplyingCaller caller;

    SubmissionResource(Applying applying, ApplyingCaller caller) {
        this.applying = applying;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.APPLY)
    @Operation(
            summary = "Submit an application",
            description =
                    "Hands the draft in, for a partnership once every member has agreed. What counts is the instant"
                            + " at which this service receives it; after the call's closing the draft is kept.")
    public RestResponse<ApplicationView> submitApplication(
            @PathParam("id") ApplicationId id, @Valid StateChange request) {
        return RestResponse.ok(
                ApplicationView.of(applying.submit(id, caller.organisation(), StateChange.effectiveDateOf(request))));
    }
}
