package org.concordat.membership.register.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/**
 * What is known of an organisation.
 *
 * @param type code of its organisation type
 * @param subRegion code of its sub-region
 * @param parent the organisation above it, such as a district's county; may be {@code null}
 * @param activeFrom {@code null} when it has been there since before records began
 * @param activeUntil its last day; {@code null} while no end is known
 */
public record OrganisationDetails(
        String name,
        String type,
        String subRegion,
        UUID parent,
        List<Identifier> identifiers,
        String website,
        LocalDate activeFrom,
        LocalDate activeUntil) {

    public OrganisationDetails {
        name = name.strip();
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
}
