package org.concordat.membership.register.organisation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.PostalAddress;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new organisation. */
public record RegisterOrganisation(
        @NotBlank @Size(max = 200) @Schema(examples = "Allerdale Borough Council")
        String name,

        @NotBlank @Size(max = 50) @Schema(examples = "DISTRICT", description = "Code of an organisation type")
        String type,

        @NotBlank @Size(max = 50) @Schema(examples = "cumbria", description = "Code of a sub-region")
        String subRegion,

        @Schema(description = "The organisation above it, such as a district's county")
        UUID parent,

        @Size(max = 20) @Schema(description = "Its identifiers in registers outside the partnership")
        List<@NotNull @Valid Identifier> identifiers,

        @Size(max = 500)
        @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.FITS)
        @Schema(examples = "https://www.allerdale.example", description = "Its website")
        String website,

        @Valid @Schema(description = "Where it receives post")
        PostalAddress postalAddress,

        @Valid @Schema(description = "Where its invoices go; left out when to its postal address")
        PostalAddress invoicingAddress,

        @Schema(description = "Its first day; left out when it has been there since before records began")
        LocalDate activeFrom,

        @Schema(description = "Its last day; left out while no end is known")
        LocalDate activeUntil,

        LocalDate effectiveOn,
        @Size(max = 2000) String reason)
        implements DatedRequest {

    OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                type,
                subRegion,
                parent,
                identifiers,
                website,
                postalAddress,
                invoicingAddress,
                activeFrom,
                activeUntil);
    }
}
