package org.concordat.membership.register.organisation.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.PostalAddress;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON Merge Patch of an organisation: what is left out stays, {@code null} removes. A field is {@code null} when left
 * out and empty when it was sent as {@code null}.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NON_PRIVATE)
@Schema(description = "JSON Merge Patch: what is left out stays, null removes")
public final class AmendOrganisation implements AmendRequest<OrganisationDetails> {

    @Schema(examples = "Allerdale Borough Council")
    Optional<@NotBlank @Size(max = 200) String> name;

    @Schema(examples = "DISTRICT", description = "Code of an organisation type")
    Optional<@NotBlank @Size(max = 50) String> type;

    @Schema(examples = "cumbria", description = "Code of a sub-region")
    Optional<@NotBlank @Size(max = 50) String> subRegion;

    @Schema(nullable = true, description = "The organisation above it, such as a district's county")
    Optional<UUID> parent;

    @Schema(nullable = true, maxItems = 20, description = "All its identifiers; replaces those before")
    Optional<@Size(max = 20) List<@NotNull @Valid Identifier>> identifiers;

    @Schema(nullable = true, description = "Its website")
    Optional<@Size(max = 500) @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.FITS) String> website;

    @Schema(nullable = true, description = "Where it receives post, whole; replaces the address before")
    Optional<@Valid PostalAddress> postalAddress;

    @Schema(nullable = true, description = "Where its invoices go, whole; null when to its postal address")
    Optional<@Valid PostalAddress> invoicingAddress;

    @Schema(nullable = true, description = "Its first day")
    Optional<LocalDate> activeFrom;

    @Schema(nullable = true, description = "Its last day")
    Optional<LocalDate> activeUntil;

    @Schema(
            description =
                    "The day from which this is true; when left out today, and for another first or last day the day since"
                            + " which it makes a difference")
    LocalDate effectiveOn;

    @Size(max = 2000)
    String reason;

    @Override
    public OrganisationDetails applyTo(OrganisationDetails present) {
        return new OrganisationDetails(
                MergePatch.merged(name, present.name()),
                MergePatch.merged(type, present.type()),
                MergePatch.merged(subRegion, present.subRegion()),
                MergePatch.merged(parent, present.parent()),
                MergePatch.merged(identifiers, present.identifiers()),
                MergePatch.merged(website, present.website()),
                MergePatch.merged(postalAddress, present.postalAddress()),
                MergePatch.merged(invoicingAddress, present.invoicingAddress()),
                MergePatch.merged(activeFrom, present.activeFrom()),
                MergePatch.merged(activeUntil, present.activeUntil()));
    }

    @Override
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    @Override
    public String reason() {
        return reason;
    }
}
