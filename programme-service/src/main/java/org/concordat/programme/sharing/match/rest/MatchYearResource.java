package org.concordat.programme.sharing.match.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.match.Introducing;
import org.concordat.programme.sharing.match.MatchYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many matches there are each year, over HTTP. */
@Path("/v1/match-years")
@Tag(name = "Matches")
public class MatchYearResource {

    private final Introducing introducing;

    MatchYearResource(Introducing introducing) {
        this.introducing = introducing;
    }

    /** Each year in which something happened. */
    public record MatchYears(@Size(max = MatchYear.MOST) List<MatchYear> years) {}

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "Count matches by year",
            description = "How many were offered, accepted, declined and brought to an outcome in each financial year.")
    public MatchYears getMatchYears() {
        return new MatchYears(introducing.byYear());
    }
}
