package org.concordat.membership.register.organisation;

import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;

/** An organisation stands below one that exists: on the day of the change or, when it is gone by then, on its last day. */
final class ParentPolicy {

    private ParentPolicy() {}

    /** @param day from which the change is true */
    static void require(OrganisationDetails child, Organisation parent, LocalDate day) {
        LocalDate together = within(child, day);
        if (!parent.isActiveOn(together)) {
            throw Refusal.rule(
                    "parent-not-active",
                    "/parent",
                    "'%s' does not exist on %s and cannot be the parent then. Choose its successor, or correct its dates."
                            .formatted(parent.name(), together));
        }
    }

    private static LocalDate within(OrganisationDetails child, LocalDate day) {
        if (child.activeFrom() != null && day.isBefore(child.activeFrom())) {
            return child.activeFrom();
        }
        return child.activeUntil() != null && day.isAfter(child.activeUntil()) ? child.activeUntil() : day;
    }
}
