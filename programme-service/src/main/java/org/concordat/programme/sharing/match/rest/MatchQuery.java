package org.concordat.programme.sharing.match.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.programme.sharing.match.MatchFilter;
import org.concordat.programme.sharing.match.MatchStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which matches a caller asks for. */
public class MatchQuery {

    @QueryParam("organisation")
    @Parameter(description = "Only matches of this organisation, whichever of the two it is")
    UUID organisation;

    @QueryParam("status")
    @Parameter(description = "Only matches that stand so")
    MatchStatus status;

    MatchFilter filter(UUID boundary) {
        return new MatchFilter(organisation, status, boundary);
    }
}
