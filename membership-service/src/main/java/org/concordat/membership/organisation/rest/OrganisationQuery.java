package org.concordat.membership.organisation.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.organisation.Identifier;
import org.concordat.membership.organisation.OrganisationFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of organisations. */
public class OrganisationQuery {

    @QueryParam("text")
    @Size(max = 200)
    @Parameter(description = "Part of the name, whatever the case of its letters")
    String text;

    @QueryParam("type")
    @Size(max = 50)
    @Parameter(description = "Code of an organisation type")
    String type;

    @QueryParam("subRegion")
    @Size(max = 50)
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
    @Parameter(description = "Search what was true on this day; now when left out")
    LocalDate asAt;

    @QueryParam("sort")
    @DefaultValue("name")
    @Pattern(regexp = "-?name", message = "is name or -name")
    @Parameter(description = "name, or -name for the reverse")
    String sort;

    OrganisationFilter filter() {
        return new OrganisationFilter(
                text, type, subRegion, parent, identifier(), activeOn, asAt, sort.startsWith("-"));
    }

    private Identifier identifier() {
        if (identifier == null) {
            return null;
        }
        String[] parts = identifier.split(":", 2);
        return new Identifier(parts[0], parts[1]);
    }
}
