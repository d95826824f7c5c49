package org.concordat.programme.sharing.adoption.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.programme.sharing.adoption.AdoptionFilter;
import org.concordat.programme.sharing.adoption.AdoptionStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which adoptions a caller asks for. */
public class AdoptionQuery {

    @QueryParam("practice")
    @Parameter(description = "Only adoptions of this practice")
    UUID practice;

    @QueryParam("source")
    @Parameter(description = "Only adoptions of what works in this organisation")
    UUID source;

    @QueryParam("organisation")
    @Parameter(description = "Only adoptions by this organisation")
    UUID organisation;

    @QueryParam("status")
    @Parameter(description = "Only adoptions that stand so")
    AdoptionStatus status;

    AdoptionFilter filter() {
        return new AdoptionFilter(practice, source, organisation, status);
    }
}
