package org.concordat.membership.register.organisation;

import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.membership.register.PostalAddress;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Notations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of an organisation. */
public record OrganisationDetails(
        @Size(max = 200) @Schema(examples = "Allerdale Borough Council")
        String name,

        @Size(max = 50) @Schema(examples = "DISTRICT", description = "Code of its organisation type")
        String type,

        @Size(max = 50) @Schema(examples = "cumbria", description = "Code of its sub-region")
        String subRegion,

        @Schema(nullable = true, description = "The organisation above it, such as a district's county")
        UUID parent,

        @Size(max = 20) List<Identifier> identifiers,
        @Size(max = 500) @Schema(nullable = true) String website,

        @AddedLater @Schema(nullable = true, description = "Where it receives post; null while that is not known")
        PostalAddress postalAddress,

        @AddedLater @Schema(nullable = true, description = "Where its invoices go; null when to its postal address")
        PostalAddress invoicingAddress,

        @Schema(nullable = true, description = "Its first day; null when since before records began")
        LocalDate activeFrom,

        @Schema(nullable = true, description = "Its last day; null while no end is known")
        LocalDate activeUntil) {

    public OrganisationDetails {
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        identifiers = identifiers == null
                ? List.of()
                : identifiers.stream().distinct().sorted().toList();
        if (activeFrom != null && activeUntil != null && activeUntil.isBefore(activeFrom)) {
            throw Refusal.rule(
                    "active-period-reversed",
                    "/activeUntil",
                    "An organisation's last day is not before its first. Send an activeUntil on or after activeFrom.");
        }
    }

    /** Where its invoices go: to its invoicing address, else to its postal one; {@code null} while neither is known. */
    public PostalAddress addressForInvoices() {
        return invoicingAddress == null ? postalAddress : invoicingAddress;
    }

    boolean isActiveLike(OrganisationDetails other) {
        return Objects.equals(activeFrom, other.activeFrom) && Objects.equals(activeUntil, other.activeUntil);
    }

    /** The same with the first and the last day of another. */
    OrganisationDetails activeLike(OrganisationDetails other) {
        return new OrganisationDetails(
                name,
                type,
                subRegion,
                parent,
                identifiers,
                website,
                postalAddress,
                invoicingAddress,
                other.activeFrom,
                other.activeUntil);
    }

    /** Since when it matters that a first or last day is another than before. */
    LocalDate activeOtherwiseSince(OrganisationDetails before) {
        return Stream.concat(
                        bothUnlessEqual(activeFrom, before.activeFrom, Notations.FIRST_RECORDED),
                        bothUnlessEqual(activeUntil, before.activeUntil, LocalDate.MAX))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<LocalDate> bothUnlessEqual(LocalDate one, LocalDate other, LocalDate unknown) {
        return Objects.equals(one, other)
                ? Stream.empty()
                : Stream.of(one, other).map(day -> Objects.requireNonNullElse(day, unknown));
    }
}
