package org.concordat.platform.testing.bad.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import javax.sql.DataSource;
import org.concordat.platform.testing.bad.BadPort;
import org.concordat.platform.testing.bad.persistence.BadRows;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Breaks the house rules on purpose: a POST that may take effect twice, straight to the database and to a port, and a GET
 * that names a role and hides what it shows.
 */
public class BadResource {

    DataSource database;
    BadPort rows;

    @POST
    public BadRows post() {
        return new BadRows();
    }

    @GET
    @RolesAllowed("auditor")
    @Operation(hidden = true)
    public Response get() {
        return Response.ok().build();
    }
}
