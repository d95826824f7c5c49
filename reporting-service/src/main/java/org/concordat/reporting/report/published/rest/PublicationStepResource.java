package org.concordat.reporting.report.published.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.report.published.PublicationView;
import org.concordat.reporting.report.published.Publishing;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of the newest version of a publication over HTTP. */
@Path("/v1/publications/{id}")
@Tag(name = "Publications")
public class PublicationStepResource {

    private final Publishing publishing;
    private final Caller caller;

    PublicationStepResource(Publishing publishing, Caller caller) {
        this.publishing = publishing;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/drawing-up")
    @PermissionsAllowed(Rights.WRITE_PUBLICATIONS)
    @Operation(
            summary = "Draw up the figures of a publication",
            description =
                    "From what is known now, all sections from the same moment. A version in review is a draft again.")
    public RestResponse<PublicationView> drawUpPublication(@PathParam("id") UUID id, @NotNull @Valid TakeStep request) {
        return RestResponse.ok(publishing.drawUp(id, caller.id(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/submission")
    @PermissionsAllowed(Rights.WRITE_PUBLICATIONS)
    @Operation(
            summary = "Submit a publication for review",
            description =
                    "Its figures are drawn up from what is known now and frozen: what is reviewed is what is published.")
    public RestResponse<PublicationView> submitPublication(@PathParam("id") UUID id, @NotNull @Valid TakeStep request) {
        return RestResponse.ok(publishing.submit(id, caller.id(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/sending-back")
    @PermissionsAllowed(Rights.REVIEW_PUBLICATIONS)
    @Operation(
            summary = "Send a publication back",
            description =
                    "To its authors, with what they are to look at. It also takes back an approval, and a publication"
                            + " whose instant has not come.")
    public RestResponse<PublicationView> sendBackPublication(
            @PathParam("id") UUID id, @NotNull @Valid SendBack request) {
        return RestResponse.ok(publishing.sendBack(id, request.why(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/approval")
    @PermissionsAllowed(Rights.REVIEW_PUBLICATIONS)
    @Operation(
            summary = "Approve a publication",
            description =
                    "By somebody who had no hand in this version. Names the figures that were reviewed by when they were"
                            + " drawn up.")
    public RestResponse<PublicationView> approvePublication(@PathParam("id") UUID id, @NotNull @Valid Approve request) {
        return RestResponse.ok(publishing.approve(id, request.figuresKnownAt(), caller.id(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/publication")
    @PermissionsAllowed(Rights.REVIEW_PUBLICATIONS)
    @Operation(
            summary = "Publish a publication",
            description =
                    "Now or from an instant ahead, which may be moved until it has come. At that instant everybody reads"
                            + " it, and the version before is superseded.")
    public RestResponse<PublicationView> publishPublication(@PathParam("id") UUID id, @NotNull @Valid Publish request) {
        return RestResponse.ok(publishing.publish(id, request.publishedAt(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/withdrawal")
    @PermissionsAllowed(Rights.REVIEW_PUBLICATIONS)
    @Operation(
            summary = "Withdraw a publication",
            description =
                    "The version that is published. It is still named with the reason; what stands in it only staff read.")
    public RestResponse<PublicationView> withdrawPublication(
            @PathParam("id") UUID id, @NotNull @Valid Withdraw request) {
        return RestResponse.ok(publishing.withdraw(id, request.why(), request.effective()));
    }
}
