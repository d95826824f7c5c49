package org.concordat.membership.pledge.commitment.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of signatures. */
public class SignatureQuery {

    @QueryParam("version")
    @Parameter(description = "Number of a version")
    Integer version;

    @QueryParam("organisation")
    @Parameter(description = "An organisation's id")
    UUID organisation;

    @QueryParam("inherited")
    @Parameter(description = "true for those taken over that wait to be confirmed")
    Boolean inherited;
}
