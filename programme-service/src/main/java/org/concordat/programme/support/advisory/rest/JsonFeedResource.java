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

/** Advisories as a JSON Feed over HTTP; an organisation's user finds those that went to its own organisation. */
@Path("/v1/advisory-json-feed")
@Tag(name = "Advisories", description = "Warnings, newsletters and policy updates, and who has taken note")
public class JsonFeedResource {

    private final PublishingAdvisories publishing;
    private final JsonFeedText text;
    private final Caller caller;

    JsonFeedResource(PublishingAdvisories publishing, JsonFeedText text, Caller caller) {
        this.publishing = publishing;
        this.text = text;
        this.caller = caller;
    }

    @GET
    @Produces(JsonFeedText.MEDIA_TYPE)
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "Advisories as a JSON Feed", description = "The latest fifty that stand, as JSON Feed 1.1.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = JsonFeedText.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<String> getJsonFeed() {
        return ResponseBuilder.ok(
                        text.of(publishing.latest(caller.boundary(OrganisationId::new))),
                        JsonFeedText.MEDIA_TYPE + ";charset=UTF-8")
                .build();
    }
}
