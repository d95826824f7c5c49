package org.concordat.membership.people.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a contact; it leads each role once.
 *
 * @param person {@code null} once erased
 */
public record ContactDetails(
        @JsonUnwrapped Person person,

        @Size(max = 50) List<Lead> leadRoles,

        @Schema(nullable = true, description = "The first day")
        LocalDate activeFrom,

        @Schema(nullable = true, description = "The last day; null while no end is known")
        LocalDate activeUntil) {

    public ContactDetails {
        leadRoles = leadRoles == null
                ? List.of()
                : leadRoles.stream().sorted(Comparator.comparing(Lead::role)).toList();
        requireInOrder(
                activeFrom,
                activeUntil,
                "/activeUntil",
                "A contact's last day is not before the first. Send an activeUntil on or after activeFrom.");
        var roles = new HashSet<String>();
        for (Lead lead : leadRoles) {
            if (!roles.add(lead.role())) {
                throw Refusal.rule(
                        "lead-role-named-twice",
                        "/leadRoles",
                        "The role %s is named twice. Name each role once.".formatted(lead.role()));
            }
            requireInOrder(
                    lead.activeFrom(),
                    lead.activeUntil(),
                    "/leadRoles",
                    "The last day of a role is not before its first. Send an activeUntil on or after activeFrom.");
        }
    }

    private static void requireInOrder(LocalDate from, LocalDate until, String pointer, String otherwise) {
        if (from != null && until != null && until.isBefore(from)) {
            throw Refusal.rule("active-period-reversed", pointer, otherwise);
        }
    }
}
