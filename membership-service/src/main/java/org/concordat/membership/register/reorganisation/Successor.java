package org.concordat.membership.register.reorganisation;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.PostalAddress;
import org.concordat.membership.register.PostalAddressColumn;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation that goes on in place of others: one that is there already, by its id, or a new one that begins with the
 * reorganisation, with all that it needs.
 */
@Embeddable
@Schema(
        name = "NewSuccessor",
        description = "Send organisation for one that is there already, else name, type and subRegion")
public record Successor(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "is a word in lower case, like cheshire-east")
        @Schema(examples = "east", description = "What the plan calls it")
        String key,

        @Schema(nullable = true, description = "One that is there already; it keeps its dates")
        UUID organisation,

        @Size(max = 200) @Pattern(regexp = ".*\\S.*", message = "is not blank") @Schema(nullable = true)
        String name,

        @Size(max = 50) @Schema(nullable = true, description = "Code of an organisation type")
        String type,

        @Size(max = 50) @Schema(nullable = true, description = "Code of a sub-region")
        String subRegion,

        @Schema(nullable = true, description = "The organisation above it")
        UUID parent,

        @Size(max = 20)
        @Convert(converter = IdentifiersColumn.class)
        @Schema(nullable = true, description = "Its identifiers in registers outside the partnership")
        List<@NotNull @Valid Identifier> identifiers,

        @Size(max = 500)
        @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.FITS)
        @Schema(nullable = true, description = "Its website")
        String website,

        @Valid
        @Convert(converter = PostalAddressColumn.class)
        @Schema(nullable = true, description = "Where it receives post")
        PostalAddress postalAddress,

        @Valid
        @Convert(converter = PostalAddressColumn.class)
        @Schema(nullable = true, description = "Where its invoices go; null when to its postal address")
        PostalAddress invoicingAddress) {

    public Successor {
        identifiers = identifiers == null ? List.of() : identifiers;
    }

    /** Whether it is a new one; still so once it is registered. */
    public boolean begins() {
        return name != null;
    }

    /** Either the id of one that is there, or the description of a new one: neither both nor half of it. */
    void requireThereOrDescribed() {
        boolean isDescribed = name != null && type != null && subRegion != null;
        boolean isUntouched = name == null && type == null && subRegion == null;
        if (organisation == null ? !isDescribed : !isUntouched) {
            throw Refusal.rule(
                    "successor-existing-or-new",
                    "/successors",
                    "The successor '%s' is either an organisation that is there, or a new one with name, type and subRegion."
                            .formatted(key));
        }
    }

    Successor registeredAs(UUID id) {
        return new Successor(
                key, id, name, type, subRegion, parent, identifiers, website, postalAddress, invoicingAddress);
    }

    OrganisationDetails detailsFrom(LocalDate firstDay) {
        return new OrganisationDetails(
                name, type, subRegion, parent, identifiers, website, postalAddress, invoicingAddress, firstDay, null);
    }
}
