package org.concordat.programme.support.advisory.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.advisory.PublishingAdvisories;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Advisories as an Atom feed over HTTP; an organisation's user finds those that went to its own organisation. */
@Path("/v1/advisory-feed")
@Tag(name = "Advisories", description = "Warnings, newsletters and policy updates, and who has taken note")
public class AtomFeedResource {

    private final PublishingAdvisories publishing;
    private final Caller caller;

    AtomFeedResource(PublishingAdvisories publishing, Caller caller) {
        this.publishing = publishing;
        this.caller = caller;
    }

    @GET
    @Produces(AtomText.MEDIA_TYPE)
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "Advisories as an Atom feed", description = "The latest fifty that stand, as Atom (RFC 4287).")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = AtomText.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_485_760)))
    public RestResponse<String> getAtomFeed() {
        return ResponseBuilder.ok(
                        AtomText.of(publishing.latest(caller.boundary(OrganisationId::new))),
                        AtomText.MEDIA_TYPE + ";charset=UTF-8")
                .build();
    }
}
