package org.concordat.reporting.page.rest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Where signing in begins, where the issuer sends people back to, and where signing out begins. The OIDC extension does the
 * work before any of it is reached; whoever gets here has done it and goes on to the first page.
 */
@Path("/pages/{step: sign-in|signed-in|sign-out}")
public class SignInResource {

    /** Where the issuer sends people back to, also when they could not be signed in. */
    static final String SIGNED_IN = Frames.PAGES + "signed-in";

    @GET
    @Authenticated
    public RestResponse<Void> goOn() {
        return RestResponse.ResponseBuilder.<Void>create(Status.SEE_OTHER)
                // as it is: location() would put the service's own path before it
                .header(HttpHeaders.LOCATION, Frames.HOME)
                .build();
    }
}
