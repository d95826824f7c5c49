package org.concordat.membership.people.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;

/**
 * What is known of a contact.
 *
 * @param person {@code null} once erased
 * @param leads what the contact leads, each role once
 */
public record ContactDetails(Person person, List<Lead> leads, LocalDate activeFrom, LocalDate activeUntil) {

    public ContactDetails {
        leads = leads == null
                ? List.of()
                : leads.stream().sorted(Comparator.comparing(Lead::role)).toList();
        var roles = new HashSet<String>();
        for (Lead lead : leads) {
            if (!roles.add(lead.role())) {
                throw Refusal.rule(
                        "lead-role-named-twice",
                        "/leadRoles",
                        "The role %s is named twice. Name each role once.".formatted(lead.role()));
            }
        }
        if (activeFrom != null && activeUntil != null && activeUntil.isBefore(activeFrom)) {
            throw Refusal.rule(
                    "active-period-reversed",
                    "/activeUntil",
                    "A contact's last day is not before the first. Send an activeUntil on or after activeFrom.");
        }
    }
}
