package org.concordat.membership.people.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A {@link Lead} as it is stored under its role; the organisation is there for the index that allows one primary. */
@Embeddable
public record LeadTerm(
        UUID organisation, @Column(name = "is_primary") boolean primary, LocalDate activeFrom, LocalDate activeUntil) {

    static LeadTerm of(UUID organisation, Lead lead) {
        return new LeadTerm(organisation, lead.primary(), lead.activeFrom(), lead.activeUntil());
    }

    Lead as(String role) {
        return new Lead(role, primary, activeFrom, activeUntil);
    }

    LeadTerm passedOn() {
        return new LeadTerm(organisation, false, activeFrom, activeUntil);
    }

    /** The same at another organisation, where it begins with a day at the earliest. */
    LeadTerm goingOnAt(UUID successor, LocalDate firstDay) {
        return new LeadTerm(
                successor,
                primary,
                activeFrom != null && activeFrom.isAfter(firstDay) ? activeFrom : firstDay,
                activeUntil);
    }

    boolean endsBefore(LocalDate day) {
        return activeUntil != null && activeUntil.isBefore(day);
    }

    /** Ends on a day at the latest; a term that was to begin later ends as it begins. */
    LeadTerm endedBy(LocalDate lastDay) {
        LocalDate end = activeFrom != null && lastDay.isBefore(activeFrom) ? activeFrom : lastDay;
        return activeUntil != null && !activeUntil.isAfter(end)
                ? this
                : new LeadTerm(organisation, primary, activeFrom, end);
    }
}
