package org.concordat.membership.people.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.membership.people.leadrole.LeadRoles;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Answers which members of a year have a lead for a role, and which have none. */
@ApplicationScoped
public class CoveringLeads {

    private final Contacts contacts;
    private final LeadRoles roles;
    private final BusinessCalendar calendar;

    CoveringLeads(Contacts contacts, LeadRoles roles, BusinessCalendar calendar) {
        this.contacts = contacts;
        this.roles = roles;
        this.calendar = calendar;
    }

    /** @param year {@code null} for the year of the day; {@code day} {@code null} for today */
    public LeadCoverageView coverage(String role, FinancialYear year, LocalDate day) {
        roles.get(role); // refuses one that is not on the list
        LocalDate on = calendar.orToday(day);
        return contacts.coverage(role, yearOr(year, on), on);
    }

    /** @param covered {@code null} for all members, {@code false} for those that lack a lead */
    public Page<MemberLeadView> members(
            String role, FinancialYear year, LocalDate day, Boolean covered, PageRequest request) {
        roles.get(role); // refuses one that is not on the list
        LocalDate on = calendar.orToday(day);
        return contacts.members(role, yearOr(year, on), on, covered, request);
    }

    private static FinancialYear yearOr(FinancialYear year, LocalDate day) {
        return year == null ? FinancialYear.containing(day) : year;
    }
}
