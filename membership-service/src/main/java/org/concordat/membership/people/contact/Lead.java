package org.concordat.membership.people.contact;

import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;

/**
 * That a contact leads something at its organisation.
 *
 * @param role code of a lead role
 * @param primary the one to turn to first; an organisation has one for each role
 * @param activeFrom {@code null} when since before records began
 * @param activeUntil the last day; {@code null} while no end is known
 */
public record Lead(String role, boolean primary, LocalDate activeFrom, LocalDate activeUntil) {

    public Lead {
        if (activeFrom != null && activeUntil != null && activeUntil.isBefore(activeFrom)) {
            throw Refusal.rule(
                    "active-period-reversed",
                    "/leadRoles",
                    "The last day of a role is not before its first. Send an activeUntil on or after activeFrom.");
        }
    }
}
