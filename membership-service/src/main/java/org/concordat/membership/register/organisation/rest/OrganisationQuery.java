package org.concordat.membership.register.organisation.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.membership.register.organisation.OrganisationFilter;
import org.concordat.membership.register.organisation.Standing;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.membership.register.subregion.SubRegions;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of organisations. */
public class OrganisationQuery {

    @QueryParam("text")
    @Size(max = 200)
    @Parameter(
            description =
                    "Part of the name. Case, accents, apostrophes and punctuation make no difference, nor do & for and, St for Saint")
    String text;

    @QueryParam("type")
    @Size(max = 50)
    @KnownCode(of = OrganisationTypes.class)
    @Parameter(description = "Code of an organisation type")
    String type;

    @QueryParam("subRegion")
    @Size(max = 50)
    @KnownCode(of = SubRegions.class)
    @Parameter(description = "Code of a sub-region")
    String subRegion;

    @QueryParam("parent")
    @Parameter(description = "Only what is directly below this organisation, such as a county's districts")
    UUID parent;

    @QueryParam("identifier")
    @Size(max = 151)
    @Pattern(regexp = "[^:]+:.+", message = "is written scheme:value, like GB-GSS:E08000001")
    @Parameter(description = "An identifier as scheme:value")
    String identifier;

    @QueryParam("activeOn")
    @Parameter(description = "Only organisations that existed on this day")
    LocalDate activeOn;

    @QueryParam("asAt")
    @Parameter(
            description =
                    "Search what was true at the end of this day, among organisations that existed then; now when left out")
    LocalDate asAt;

    @QueryParam("standing")
    @Parameter(description = "Only organisations that stand so with the partnership: on the day of asAt, else today")
    Standing standing;

    /** How others stand with the partnership is not for an organisation's own user to see. */
    OrganisationFilter filterFor(Caller caller) {
        if (standing != null && caller.isBoundToOrganisation()) {
            throw Refusal.forbidden(
                    "Which organisations stand how is for the partnership's staff. Read your own organisation's standing.");
        }
        return new OrganisationFilter(
                text,
                type,
                subRegion,
                parent,
                identifier == null ? null : Identifier.of(identifier),
                activeOn,
                asAt,
                standing);
    }
}
