package org.concordat.membership.people.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.concordat.membership.people.leadrole.LeadRoles;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Answers which members of a year have a lead for a role, and which have none. */
@ApplicationScoped
public class CoveringLeads {

    private final LeadCoverages coverages;
    private final LeadRoles roles;
    private final BusinessCalendar calendar;

    CoveringLeads(LeadCoverages coverages, LeadRoles roles, BusinessCalendar calendar) {
        this.coverages = coverages;
        this.roles = roles;
        this.calendar = calendar;
    }

    /** The role, year and day that are asked about, with nothing left open. */
    public record Question(String role, FinancialYear year, LocalDate day) {}

    /** @param year {@code null} for the year of the day; {@code day} {@code null} for today */
    @Transactional
    public Question question(String role, FinancialYear year, LocalDate day) {
        if (roles.byCode(role).isEmpty()) {
            throw Refusal.notFound("lead role", role);
        }
        LocalDate on = day == null ? calendar.today() : day;
        return new Question(role, year == null ? FinancialYear.containing(on) : year, on);
    }

    @Transactional
    public LeadCoverage coverage(Question question) {
        return coverages.of(question.role(), question.year(), question.day());
    }

    @Transactional
    public Page<MemberLead> members(Question question, Boolean covered, PageRequest request) {
        return coverages.members(question.role(), question.year(), question.day(), covered, request);
    }
}
