package org.concordat.programme.sharing.match.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.match.MatchSuggestion;
import org.concordat.programme.sharing.match.SuggestingMatches;
import org.concordat.programme.sharing.rest.OwnOrganisation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suggestions of matches over HTTP; an organisation's user asks for its own organisation. */
@Path("/v1/match-suggestions")
@Tag(name = "Matches")
public class MatchSuggestionResource {

    private final SuggestingMatches suggesting;
    private final OwnOrganisation own;

    MatchSuggestionResource(SuggestingMatches suggesting, OwnOrganisation own) {
        this.suggesting = suggesting;
        this.own = own;
    }

    /** The most points first, then by name. */
    @Schema(description = "The most points first, then by name")
    public record MatchSuggestions(
            @Size(max = MatchSuggestion.MOST) List<MatchSuggestion> suggestions) {}

    @GET
    @PermissionsAllowed(Rights.READ_MATCHES)
    @Operation(
            summary = "Suggest matches",
            description =
                    "Organisations with projects in the same service or with the same tools or themes, further on or"
                            + " not: the most points first, then by name, each with the reasons and the two projects."
                            + " Leaves out whom the organisation is being introduced to, and whom it declined within"
                            + " twelve months.")
    public MatchSuggestions suggestMatches(
            @QueryParam("organisation") @NotNull @Parameter(description = "The organisation that wants to learn")
                    OrganisationId organisation) {
        own.require(organisation.value());
        return new MatchSuggestions(suggesting.to(organisation));
    }
}
