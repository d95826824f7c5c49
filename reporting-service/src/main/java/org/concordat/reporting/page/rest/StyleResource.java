package org.concordat.reporting.page.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestResponse;

/** The style sheet of the pages, which never changes under one path. */
@Path("/pages/styles")
public class StyleResource {

    private final Style style;

    StyleResource(Style style) {
        this.style = style;
    }

    /** The present one is given for a former version too: a page of a moment ago may still ask for it. */
    @GET
    @Path("/{version}")
    @Produces("text/css")
    @PermitAll
    public RestResponse<String> style(@PathParam("version") String version) {
        return RestResponse.ResponseBuilder.ok(style.css())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
